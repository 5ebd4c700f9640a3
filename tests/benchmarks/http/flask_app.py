"""The measured handlers on Flask."""
import threading
import time

from flask import Flask, jsonify, request

app = Flask(__name__)
lock = threading.Lock()
users = {"1": {"id": "1", "name": "Alice"}, "2": {"id": "2", "name": "Bob"}}


@app.get("/hello")
def hello():
    return {"message": "Hello, World!"}


@app.get("/items/<item_id>")
def item(item_id):
    return {"id": item_id}


@app.post("/echo")
def echo():
    return jsonify(request.get_json())


@app.get("/compute")
def compute():
    total = 0
    for i in range(20000):
        total = (total * 31 + i) % 1000003
    return {"result": total}


@app.get("/sleep")
def sleep():
    time.sleep(0.05)
    return {"slept": True}


@app.get("/api/users/<user_id>")
def get_user(user_id):
    user = users.get(user_id)
    if user is None:
        return {"error": "User not found"}, 404
    return user


@app.post("/api/users")
def create_user():
    name = request.get_json().get("name")
    with lock:
        user_id = str(len(users) + 1)
        users[user_id] = {"id": user_id, "name": name}
    return users[user_id], 201
