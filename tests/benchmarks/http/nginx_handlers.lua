-- The measured handlers for nginx. Users are in memory that all workers share, as text.
local cjson = require("cjson")

local handlers = {}

local function send(status, value)
  local text = cjson.encode(value)
  ngx.status = status
  ngx.header.content_length = #text
  ngx.print(text)
end

local function body()
  ngx.req.read_body()
  return cjson.decode(ngx.req.get_body_data())
end

function handlers.hello()
  send(200, { message = "Hello, World!" })
end

function handlers.item()
  send(200, { id = ngx.var[1] })
end

function handlers.echo()
  send(200, body())
end

function handlers.compute()
  local total = 0
  for i = 0, 19999 do
    total = (total * 31 + i) % 1000003
  end
  send(200, { result = total })
end

function handlers.sleep()
  ngx.sleep(0.05)
  send(200, { slept = true })
end

local function put_user(id, name)
  local user = { id = id, name = name }
  ngx.shared.users:set(id, cjson.encode(user))
  return user
end

function handlers.create_users()
  put_user("1", "Alice")
  put_user("2", "Bob")
  ngx.shared.users:set("count", 2)
end

function handlers.get_user()
  local user = ngx.shared.users:get(ngx.var[1])
  if user then
    send(200, cjson.decode(user))
  else
    send(404, { error = "User not found" })
  end
end

function handlers.create_user()
  local id = tostring(ngx.shared.users:incr("count", 1))
  send(201, put_user(id, body().name))
end

return handlers
