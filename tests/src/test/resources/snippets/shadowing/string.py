OWN = "the string module beside the script"
