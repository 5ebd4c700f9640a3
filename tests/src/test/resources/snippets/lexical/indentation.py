def outer():
  if True:
        print("eight")
        if True:
         print("one more")
  else:
	  print("tab")
  return "done"

print(outer())
if True:
	print("a tab alone")
for i in range(2):

    # comment at another column is no matter
  # here either
    print(i)
