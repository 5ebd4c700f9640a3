# Middleware: called with the request before its handler. None lets the request pass, anything else is the answer.
import scriptling.runtime as runtime

KEY = "letmein"


def announce(request):
    print("handling", request.method, request.path)


def require_key(request):
    if request.method != "GET" and request.header("X-Api-Key") != KEY:
        return runtime.http.json(403, {"error": "Forbidden"})
