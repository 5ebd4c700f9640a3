a = """line one
line\ttwo \x41
	'single' "double" ""two""
"""
print(a)
print(len('''a\nb'''), repr('''a
b'''))
b = '''\
no first newline'''
print(b)
print("""with \""" inside""")
print(f"""{1 +
2} and {
    "text"
}""")
