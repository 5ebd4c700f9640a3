# A small server for the training of the class cache.
import scriptling.runtime as runtime

runtime.http.middleware("handlers.check")
runtime.http.get("/users", "handlers.list_users")
runtime.http.get("/users/{id}", "handlers.get_user")
runtime.http.post("/users", "handlers.create_user")
