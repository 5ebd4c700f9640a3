"""The handlers that are measured; plain-java and node have the same."""
import time

import scriptling.runtime as runtime

users = {"1": {"id": "1", "name": "Alice"}, "2": {"id": "2", "name": "Bob"}}


def hello(request):
    return runtime.http.json(200, {"message": "Hello, World!"})


def item(request):
    return runtime.http.json(200, {"id": request.path_param("id")})


def echo(request):
    return runtime.http.json(200, request.json())


def compute(request):
    total = 0
    for i in range(20000):
        total = (total * 31 + i) % 1000003
    return runtime.http.json(200, {"result": total})


def sleep(request):
    time.sleep(0.05)
    return runtime.http.json(200, {"slept": True})


def get_user(request):
    user = users.get(request.path_param("id"))
    if user is None:
        return runtime.http.json(404, {"error": "User not found"})
    return runtime.http.json(200, user)


def create_user(request):
    user_id = str(len(users) + 1)
    users[user_id] = {"id": user_id, "name": request.json().get("name")}
    return runtime.http.json(201, users[user_id])
