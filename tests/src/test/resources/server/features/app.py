"""Routes in every form that the specification knows."""
import scriptling.runtime as runtime
import scriptling.runtime.http as http

seen = []


@http.middleware
def first(request):
    seen.append("first " + request.path)
    request.user = "from middleware"
    if request.path == "/stopped":
        return http.json(418, {"stopped": True})


@http.middleware
def second(request):
    if request.path == "/middleware-fails":
        raise ValueError("in middleware")
    if request.path == "/middleware-bool":
        return True


@http.get("/user")
def user(request):
    return {"user": request.user, "ip": request.remote_ip, "secure": request.is_secure}


@http.get("/stopped")
def stopped(request):
    return "never"


@http.get("/middleware-fails")
@http.get("/middleware-bool")
def guarded(request):
    seen.append("guarded ran")
    return "never"


@http.get("/seen")
def report(request):
    return seen[-3:]


@http.not_found
def missing(request):
    return http.text(410, "nothing at " + request.path)


# which route wins
@http.get("/u/{id}")
def by_id(request):
    return {"route": "id", "params": request.path_params}


@http.post("/u/me")
def me(request):
    return {"route": "me"}


@http.get("/u/{id}/{rest...}")
def rest(request):
    return {"route": "rest", "params": request.path_params}


@http.get("/u/7/literal")
def literal(request):
    return {"route": "literal"}


@http.route("/any", methods=["get", "DELETE"])
def any_method(request):
    return {"method": request.method}


# what a handler may return
KINDS = {
    "dict": {"a": 1},
    "list": [1, 2.5, None, True, "ü"],
    "number": 42,
    "bool": False,
    "text": "plain ü",
    "bytes": b"\x00\xff",
    "status": ({"made": True}, 201),
    "headers": ("text", 202, {"X-One": "1", "X-Many": ["a", "b"]}),
    "tuple": (1, 2, 3),
    "response": {"status": 203, "headers": {"content-type": "text/x-own"}, "body": "own"},
    "body": {"body": {"json": True}},
    "empty": {"status": 204},
    "object": object(),
    "set": {1, 2},
    "nan": float("nan"),
    "function": by_id,
    "split": {"status": 200, "headers": {"X-Bad": "a\r\nX-Evil: 1"}, "body": ""},
    "low": {"status": 150, "body": "x"},
}
KINDS["cycle"] = cycle = []
cycle.append(cycle)


@http.get("/returns/{kind}")
def returns(request):
    return KINDS[request.path_param("kind")]


@http.get("/helpers/{name}")
def helpers(request):
    match request.path_param("name"):
        case "json": return http.json({"b": 1, "a": ["<&>", "é"]}, status=202)
        case "text-json": return http.json(200, "x")
        case "text": return http.text("only content", headers={"X-Extra": "yes"})
        case "html": return http.html(201, "<p>é</p>")
        case "redirect": return http.redirect("/é place", 307)
        case "cookie":
            response = http.text(200, "ok")
            http.set_cookie(response, "one", "1")
            return http.set_cookie(response, "two", "2", max_age=60, httponly=False, samesite="Strict")
        case "changed":
            response = http.json(200, {"n": 1})
            response["status"] = 299
            response["headers"]["X-Changed"] = 5
            return response
        case "errors":
            results = []
            for attempt in (lambda: http.json(True, {}), lambda: http.json(99, {}), lambda: http.text("x", 200),
                            lambda: http.redirect("/x", 200), lambda: http.redirect(""), lambda: http.redirect("/a\nb"),
                            lambda: http.get("no-slash", by_id), lambda: http.get("/{a}/{a}", by_id), lambda: http.get(5, by_id)):
                try:
                    attempt()
                    results.append("accepted")
                except (TypeError, ValueError) as e:
                    results.append(type(e).__name__)
            return results
        case "exit":
            import sys
            sys.exit(3)


@http.post("/request")
def request_members(request):
    return {
        "query": request.query, "list": request.query_list("a"), "string": request.query_string,
        "cookies": request.cookies, "header": request.header("X-TWICE"), "headers": request.headers.get("x-twice"),
        "host": "host" in request.headers, "bytes": list(request.body_bytes), "body": request.body,
        "sub": request["path"], "missing": request.query_param("zz"), "default": request.header("zz", "d"),
    }


http.static("/files", "public")
http.head("/own-head", "app.own_head")


def own_head(request):
    return {"status": 200, "headers": {"X-Own": "head"}, "body": ""}
