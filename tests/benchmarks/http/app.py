"""The routes that are measured."""
import scriptling.runtime as runtime

runtime.http.get("/hello", "handlers.hello")
runtime.http.get("/items/{id}", "handlers.item")
runtime.http.post("/echo", "handlers.echo")
runtime.http.get("/compute", "handlers.compute")
runtime.http.get("/sleep", "handlers.sleep")
runtime.http.get("/api/users/{id}", "handlers.get_user")
runtime.http.post("/api/users", "handlers.create_user")
