# The users API behind middleware: a line for every request, and writing only with a key.
#
#   scriptling --server :8000 guarded.py
#   curl http://localhost:8000/api/users
#   curl -X POST http://localhost:8000/api/users -d '{"name": "Charlie"}'
#   curl -X POST http://localhost:8000/api/users -H "X-Api-Key: letmein" -d '{"name": "Charlie"}'
import scriptling.runtime as runtime

runtime.http.middleware("guard.announce")
runtime.http.middleware("guard.require_key")

runtime.http.get("/api/users", "handlers.list_users")
runtime.http.post("/api/users", "handlers.create_user")
runtime.http.get("/api/users/{id}", "handlers.get_user")
