name = "Ann"
d = {"k": "v"}
print(f"{d["k"]} {"\n".join(["a", "b"])}")
print(f"{f"{f"{1 + 1}"}"}")
print(f"{
    name  # a comment
    + "!"
}")
print(f"{'\t'!r} {"}"} {'{'}")
print(f"{name!r:{">"}{10}}|")
print(f'{'a' if name else 'b'}')
