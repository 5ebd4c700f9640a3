import scriptling.runtime as runtime
def ignore(request):
    return runtime.http.json(200, {"ok": 1})
def echo(request):
    return runtime.http.json(200, request.json())
def hello(request):
    return runtime.http.json(200, {"hello": "world"})
