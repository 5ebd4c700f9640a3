print("not printed")
async def f():
    pass
