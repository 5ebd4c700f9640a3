OWN = "the json module beside the script"
