print("first")
raise "not caught"
