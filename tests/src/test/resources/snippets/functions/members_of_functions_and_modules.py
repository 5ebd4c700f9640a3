def t(f):
    try:
        r = f()
        print(repr(r))
    except BaseException as e:
        print(type(e).__name__, e)
print("--- functions")
def f(a, b=2, /, c=3, *args, d=4, e, **k) -> int:
    "doc f"
    return a
print(f.__name__,f.__qualname__,f.__doc__,f.__module__,f.__defaults__,f.__kwdefaults__,f.__annotations__,f.__dict__,f.__closure__)
f.x=1; f.__name__="g"; f.__qualname__="Q.g"; f.__doc__="D"; print(f.__name__, f.__qualname__, f.__doc__, f.__dict__, f.x, vars(f))
f.__dict__["y"]=2; print(f.y); f.__dict__.update(z=3); print(f.z, f.__dict__); del f.x; t(lambda:f.x); t(lambda:delattr(f,"nope"))
del f.__doc__; print(f.__doc__)
def h(x: int, y: "str" = 1): pass
print(h.__annotations__); h.__annotations__={"q":int}; print(h.__annotations__); h.__annotations__["r"]=1; print(h.__annotations__)
t(lambda:f.nope); t(lambda:h.__call__(1)); print(h.__get__(5), (lambda s:s).__get__(5)()); print((lambda:0).__name__)
def outer():
    v=1
    def inner(): return v
    return inner
i=outer(); print(i.__qualname__, len(i.__closure__)); 
class C:
    def m(self): "doc m"; return self
    @classmethod
    def c(cls): "doc c"; return cls
    @staticmethod
    def s(x): "doc s"; return x
    m.tag="T"
c=C(); bm=c.m
print(bm.__name__,bm.__qualname__,bm.__doc__,bm.__self__ is c,bm.__func__ is C.m,bm.tag,bm.__module__,bm() is c,bm.__call__() is c, bm.__dict__)
t(lambda:setattr(bm,"x",1)); t(lambda:bm.nope)
print(bm==c.m, bm!=c.m, hash(bm)==hash(c.m), bm.__eq__(c.m), bm is c.m)
print(C.c.__self__, C.c.__func__.__name__, C.c.__name__, C.s.__name__, C.c.__doc__)
print(C.__dict__["s"].__func__ is C.s, C.__dict__["c"].__func__.__name__, C.__dict__["s"].__name__, C.__dict__["s"].__doc__, C.__dict__["s"].__wrapped__.__name__)
print(C.__dict__["s"].__get__(None,C)(4), C.__dict__["c"].__get__(None,C)(), C.__dict__["c"].__get__(c)(), C.__dict__["s"](5))
t(lambda:C.__dict__["c"]())
print(staticmethod(len)([1]), type(staticmethod(len)), isinstance(C.__dict__["c"],classmethod))
print("--- builtins")
print(len.__name__,len.__qualname__,len.__module__,[].append.__name__,[].append.__qualname__,list.append.__name__,list.append.__qualname__,[].append.__self__,list.append.__objclass__)
print(len.__call__([1,2]), list.append.__get__([],list).__name__); t(lambda:setattr(len,"x",1)); t(lambda: setattr(len,"__name__","x"))
print("--- property")
class P:
    def __init__(self): self._x=1
    def getx(self): "gdoc"; return self._x
    def setx(self,v): self._x=v
    def delx(self): del self._x
    x=property(getx,setx,delx,"pdoc")
    y=property(getx)
    z=property(fset=setx)
p=P(); p.x=5; print(p.x,P.x.__doc__,P.y.__doc__,P.x.fget.__name__,P.x.fset.__name__,P.x.fdel.__name__)
t(lambda:setattr(p,"y",1)); t(lambda:p.z); t(lambda:delattr(p,"y")); del p.x; t(lambda:p.x)
print(P.x.__get__(None,P) is P.x); p._x=3; print(P.x.__get__(p)); P.x.__set__(p,8); print(p.x); P.x.__delete__(p); t(lambda:p.x); t(lambda:P.y.__set__(p,1))
q=P.x.getter(lambda s:99); print(q.__get__(p), q.fset is P.x.fset)
class MyProp(property):
    extra=1
class P2:
    @MyProp
    def v(self): return 4
print(P2().v, P2.v.extra, type(P2.v).__name__, P2.v.fget.__name__)
print("--- super")
class X:
    def m(self): return "X"
    @classmethod
    def k(cls): return "Xk "+cls.__name__
class Y(X):
    def m(self): return "Y"+super().m()
    @classmethod
    def k(cls): return super().k()
class Z(Y):
    def m(self): s=super(Y,self); return s.m()+str(s.__thisclass__)+str(s.__self__ is self)+str(s.__self_class__)
print(Z().m(), Z.k(), super(Y,Y()).m()); t(lambda:super(Y,1)); t(lambda:super(Y,Y()).nope)
print("--- module")
import math, sys
print(math.__name__, type(math), "pi" in math.__dict__, math.__dict__["pi"]==math.pi, "pi" in dir(math)); t(lambda:math.nope)
print(__name__, globals()["__name__"], globals() is not None); globals()["newvar"]=5; print(newvar); newvar2=6; print(globals()["newvar2"], "newvar2" in globals(), "nope" in globals())
mod=type(math)("mymod"); mod.a=1; print(mod, mod.a, mod.__name__, mod.__doc__, sorted(mod.__dict__)[-1]); del mod.a; t(lambda:mod.a)
def loc():
    a=1; b=2
    return sorted(locals().items())
print(loc())
print(__import__("math") is math, __import__("os.path").__name__, __import__("os.path",fromlist=["join"]).__name__ in ("posixpath","os.path")); t(lambda:__import__("nope_x")); t(lambda:__import__(1)); t(lambda:__import__(""))
t(lambda:exit(3)); t(lambda:quit()); t(lambda:exit("m"))
print("--- generator")
def gen():
    try:
        x = yield 1
        print("got",x)
        y = yield 2
    except ValueError as e:
        print("caught",e); yield 99
    finally: print("fin")
    return 7
g=gen(); print(next(g), g.send("s"), g.throw(ValueError("v")), g.gi_running, g.__name__, g.__qualname__); t(lambda:next(g)); t(lambda:next(g)); t(lambda:g.send(1))
g=gen(); t(lambda:g.send(1)); next(g); g.close(); g.close(); t(lambda:next(g))
g=gen(); t(lambda:g.throw(KeyError("k"))); t(lambda:next(g))
g=gen(); next(g); t(lambda:g.throw(ValueError,"cls")); t(lambda:g.throw(TypeError,("a","b"),None))
def r(): return 5; yield
try: next(r())
except StopIteration as e: print(e.value, e.args)
try: r().__next__()
except StopIteration as e: print(e.value, e.args)
def bad():
    try: yield 1
    except GeneratorExit: yield 2
g=bad(); next(g); t(g.close)
def si(): raise StopIteration(3); yield
t(lambda:list(si())); print(iter(g) is g, type(g).__name__)
print("--- none")
print(None.__bool__(), None.__repr__(), None.__eq__(None), None.__eq__(1), hash(None)==None.__hash__(), type(None)(), type(None).__name__, None.__class__, None.__doc__ is None)
t(lambda:setattr(None,"x",1)); t(lambda:None.x); t(lambda:type(None)(1))
mp=type("MP",(),{"a":1}).__dict__; print(mp["a"], mp.get("b",2), "a" in mp, len(mp)>0, [k for k in mp if k=="a"], list(mp.copy().items())[0])
print((5).__class__, "x".__class__.__name__, [].__class__, (5).__eq__(5))
for name in ("__init__","__new__","__repr__","__str__","__eq__","__hash__","__dir__","__init_subclass__","__getattribute__"): print(name, hasattr(object,name), hasattr(5,name), hasattr(C(),name), hasattr(C,name))
