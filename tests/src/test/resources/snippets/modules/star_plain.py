plain, _private = "plain", "private"
