where = "a module in the folder"
