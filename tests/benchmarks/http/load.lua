-- Load for wrk. Arguments: "get"; or "post" and a file with the body; or "users" for the users example with 90 % reads.
-- Prints one line of JSON at the end. Times are in microseconds.

local function read(name)
  local file = assert(io.open(name, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

function init(arguments)
  local kind = arguments[1]
  if kind == "post" then
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/json"
    wrk.body = read(arguments[2])
  elseif kind == "users" then
    local requests = {}
    for i = 1, 9 do
      requests[i] = wrk.format("GET", "/api/users/" .. (i % 2 + 1))
    end
    requests[10] = wrk.format("POST", "/api/users", { ["Content-Type"] = "application/json" }, '{"name":"Charlie"}')
    local current = 0
    -- Only this load needs a function for each request; wrk repeats a fixed one by itself, which is cheaper.
    function request()
      current = current % 10 + 1
      return requests[current]
    end
  end
end

function done(summary, latency, _)
  local errors = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format('{"requests":%d,"duration":%d,"errors":%d,"failures":%d,"p50":%d,"p99":%d}\n',
    summary.requests, summary.duration, errors, summary.errors.status, latency:percentile(50), latency:percentile(99)))
end
