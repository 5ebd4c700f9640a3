import scriptling.runtime as runtime

users = {"1": {"id": "1", "name": "Alice"}}


def check(request):
    if request.header("X-Refuse"):
        return runtime.http.json(403, {"error": "Forbidden"})
    return None


def list_users(request):
    return runtime.http.json(200, list(users.values())[:5])


def get_user(request):
    user = users.get(request.path_param("id"))
    return runtime.http.json(200 if user else 404, user or {"error": "Not found"})


def create_user(request):
    name = request.json().get("name")
    user_id = str(len(users) + 1)
    users[user_id] = {"id": user_id, "name": name}
    return runtime.http.json(201, users[user_id])

