def t(f):
    try:
        r = f()
        print(repr(r))
    except BaseException as e:
        print(type(e).__name__, e)
print("--- exceptions")
eg=ExceptionGroup("m",[ValueError(1),TypeError(2)])
m,r=eg.split(KeyError); print(m,repr(r),r is eg)
print(eg.split(ExceptionGroup)[0] is eg, repr(eg.subgroup(lambda e:isinstance(e,ValueError))))
nested=ExceptionGroup("a",[ValueError(1),ExceptionGroup("b",[TypeError(1),ValueError(2)])])
print([repr(x) for x in nested.split(ValueError)])
print([repr(x) for x in nested.split((TypeError,KeyError))])
print(repr(BaseExceptionGroup("x",[ValueError()])), repr(BaseExceptionGroup("x",[KeyboardInterrupt()])))
class MyG(ExceptionGroup):
    def derive(self, excs): return MyG(self.message, excs)
g=MyG("q",[ValueError(1),KeyError(2)])
g.add_note("n")
x=g.subgroup(KeyError); print(type(x).__name__, x.message, x.exceptions, x.__notes__, x.args)
for f in (lambda:ExceptionGroup("a"),lambda:ExceptionGroup(1,[ValueError()]),lambda:ExceptionGroup("a",[]),lambda:ExceptionGroup("a",1),lambda:ExceptionGroup("a",[1]),lambda:ExceptionGroup("a",[KeyboardInterrupt()]),lambda:MyG("a",[KeyboardInterrupt()]),lambda:eg.split(1), lambda:UnicodeDecodeError(1),lambda:UnicodeDecodeError(1,2,3,4,5),lambda:ImportError("x",foo=1),lambda:ValueError(x=1),lambda:OSError(x=1),lambda:object(1),lambda:setattr(object(),'__class__',int),lambda:setattr(ValueError(),'args',1),lambda:ValueError().with_traceback(1),lambda:ValueError().add_note(1),lambda:setattr(ValueError(),'__cause__',1),lambda:setattr(ValueError(),'__context__',1),lambda:setattr(lambda:1,'__name__',1),lambda:type("a",[],{}),lambda:type(1,(),{}),lambda:type("a",(),1),lambda:type("a",()),lambda:super(1,2),lambda:delattr(ValueError(),'args'),lambda:setattr(ValueError(),'__traceback__',1),lambda:SyntaxError("a",(1,2)),lambda:setattr(type("A",(),{}),'__name__',1),lambda:setattr(type("A",(),{})(),'__dict__',1),lambda:object.__new__(1),lambda:object.__getattribute__(1,2),lambda:(1).__dict__,lambda:object.__init__(object(),1),lambda:object.__new__(object,1),lambda:type("A",(),{"__init__":lambda s:object.__init__(s,1)})(),lambda:(x for x in []).throw(1),lambda:(x for x in []).throw(ValueError(),1)):
    t(f)
e=OSError(2,"No such","f"); print(type(e).__name__, e.errno,e.strerror,e.filename,e.filename2,e.args,e, repr(e))
e=OSError(17,"x","a",None,"b"); print(type(e).__name__, e, e.args, e.filename2)
e=OSError("only"); print(type(e).__name__, e, e.args, e.errno)
e=OSError(13,"x"); print(type(e).__name__, e, e.args, e.errno, e.filename)
e=FileNotFoundError(1,"x"); print(type(e).__name__, e)
class MyOS(OSError):
    def __init__(self, a, b): super().__init__(a, "text "+b); self.b=b
e=MyOS(2,"u"); print(type(e).__name__, e, e.args, e.errno, e.b, e.__dict__)
e=StopIteration(5); print(e.value, e.args); print(StopIteration().value)
print(SystemExit(3).code, SystemExit().code, SystemExit(1,2).code)
e=ImportError("x",name="n",path="p"); print(e.name,e.path,e.msg,e.__dict__,e)
e=AttributeError("x",name="n",obj=3); print(e.name,e.obj,e.__dict__)
e=NameError("x"); print(e.name)
try: [].foo
except AttributeError as e: print(e.name,e.obj)
try: undefined_thing
except NameError as e: print(e.name, e)
e=SyntaxError("m",("f",1,2,"t")); print(e.msg,e.filename,e.lineno,e.offset,e.text,e.end_lineno)
e=UnicodeDecodeError("utf-8",b"abc",0,1,"bad"); print(e.encoding,e.object,e.start,e.end,e.reason,e)
try: b"\xff".decode()
except UnicodeDecodeError as e: print(e.encoding,e.object,e.start,e.end,e.reason)
try: "\u1234".encode("ascii")
except UnicodeEncodeError as e: print(e.encoding,e.object,e.start,e.end,e.reason)
e=ValueError(1,2); e.args=[3]; print(e.args, e, repr(e)); e.x=5; print(e.__dict__, vars(e))
e.add_note("a"); e.add_note("b"); print(e.__notes__, e.__dict__)
try:
    try: 1/0
    except ZeroDivisionError as z: raise ValueError("v") from z
except ValueError as e: print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__, e.__traceback__ is not None, type(e.__traceback__).__name__)
e=ValueError(); e.__cause__=None; print(e.__suppress_context__); e.__suppress_context__=False; print(e.__suppress_context__)
print(ValueError.__mro__, ValueError.__name__, ValueError.__module__, ValueError.__bases__)
print(ValueError("x").with_traceback(None))
print(BaseException.__str__(ValueError("q")), BaseException.__repr__(KeyError("q")), str(KeyError("q")))
class E1(Exception):
    def __init__(self, a, *, k): self.a=a; self.k=k
e=E1(1,k=2); print(e.args, repr(e), e.__dict__)
class E2(ValueError):
    def __str__(self): return "E2!"
print(E2("x"), repr(E2("x")), f"{E2()}")
class E3(Exception): pass
t(lambda:E3(k=1))
print(E3.__new__(E3, 1).args)
t(lambda: BaseException.__new__(int))
class M: 
    def hello(self): return "hello"
class E4(M, KeyError): pass
print(E4("z").hello(), E4("z"), E4.__mro__)
print(isinstance(E4(), LookupError), issubclass(E4,Exception))
