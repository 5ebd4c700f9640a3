import scriptling.runtime as runtime
runtime.http.post("/ignore", "handlers.ignore")
runtime.http.post("/echo", "handlers.echo")
runtime.http.get("/hello", "handlers.hello")
