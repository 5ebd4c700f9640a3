"""The measured handlers on FastAPI."""
import asyncio

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

app = FastAPI()
users = {"1": {"id": "1", "name": "Alice"}, "2": {"id": "2", "name": "Bob"}}


@app.get("/hello")
async def hello():
    return {"message": "Hello, World!"}


@app.get("/items/{item_id}")
async def item(item_id: str):
    return {"id": item_id}


@app.post("/echo")
async def echo(request: Request):
    return await request.json()


@app.get("/compute")
async def compute():
    total = 0
    for i in range(20000):
        total = (total * 31 + i) % 1000003
    return {"result": total}


@app.get("/sleep")
async def sleep():
    await asyncio.sleep(0.05)
    return {"slept": True}


@app.get("/api/users/{user_id}")
async def get_user(user_id: str):
    user = users.get(user_id)
    if user is None:
        return JSONResponse({"error": "User not found"}, 404)
    return user


@app.post("/api/users", status_code=201)
async def create_user(request: Request):
    user_id = str(len(users) + 1)
    users[user_id] = {"id": user_id, "name": (await request.json()).get("name")}
    return users[user_id]
