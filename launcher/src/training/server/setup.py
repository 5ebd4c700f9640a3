# A small server for the training of the class cache: answers requests until it is told to stop.
import sys
import time
import scriptling.runtime as runtime

runtime.http.get("/users", "handlers.list_users")
runtime.http.get("/users/{id}", "handlers.get_user")
runtime.http.post("/users", "handlers.create_user")
runtime.http.post("/stop", "handlers.stop")
runtime.http.middleware("handlers.check")

runtime.start_server(wait=False)

import handlers

while not handlers.state["stopped"]:
    time.sleep(0.05)
sys.exit(0)
