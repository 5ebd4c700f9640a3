def t(f):
    try:
        r = f()
        print(repr(r))
    except BaseException as e:
        print(type(e).__name__, e)
class S:
    __slots__=("__p","q")
    def __init__(self): self.__p=1
    def get(self): return self.__p
s=S(); print(s.get(), S.q, type(S.q).__name__); t(lambda:S.q.__get__(s)); S.q.__set__(s,4); print(s.q); S.q.__delete__(s); t(lambda:s.q); t(lambda:S.q.__get__(1)); t(lambda: delattr(s,"q"))
class SD:
    __slots__=("a","__dict__")
x=SD(); x.a=1; x.b=2; print(x.__dict__, x.a)
class Base:
    __slots__=("u",)
class Der(Base):
    __slots__=()
d=Der(); d.u=1; t(lambda:setattr(d,"w",1)); t(lambda: d.__dict__)
class SG:
    __slots__=("v",)
    def __getattr__(self,n): return "ga "+n
g=SG(); print(g.v, g.z); g.v=3; print(g.v)
def it():
    class O: pass
    o=O(); o.a=1; o.b=2; o.c=3
    for k in o.__dict__: print(k, end=" ")
    for k in list(o.__dict__): setattr(o,k,k*2)
    print(o.__dict__, {k:v for k,v in vars(o).items()}, sorted(vars(o)), list(vars(o).values()))
    try:
        for k in o.__dict__: o.zz=1
    except RuntimeError as e: print(e)
    print("a" in vars(o), len(vars(o)), bool(vars(O())), vars(o)=={"a":"aa","b":"bb","c":"cc","zz":1}, vars(o).popitem())
    o.__dict__["n"]=o.__dict__.get("a"); print(o.n, str(vars(o)), f"{vars(o)}", repr(o.__dict__))
    o2=O(); o2.__dict__.update(o.__dict__); print(vars(o2)); o2.__dict__=dict(x=1); print(o2.x, vars(o2))
    def kw(**k): return sorted(k)
    print(kw(**vars(o)), isinstance(vars(o), dict), type(vars(o)))
    import json, copy
    print(json.dumps(vars(o)), copy.copy(o).a, copy.deepcopy(o).b)
    del o.__dict__["a"]; t(lambda:o.a); print(vars(o).keys(), reversed(list(vars(o))) is not None)
it()
class E(Exception):
    def __init__(self, msg, code): super().__init__(msg); self.code=code
try: raise E("m",3)
except E as e: print(e, e.code, e.args, vars(e), repr(e))
class E2(Exception):
    pass
try:
    raise E2
except E2 as e: print(repr(e), str(e)=="")
try:
    try: raise KeyError("k")
    finally: pass
except KeyError as e:
    print(e.__context__, e.__cause__)
def chain():
    try:
        int("x")
    except ValueError:
        raise RuntimeError("r")
try: chain()
except RuntimeError as e: print(type(e.__context__).__name__, e.__cause__, e.__suppress_context__, e.__traceback__.tb_lineno>0)
try:
    raise ValueError("a") from None
except ValueError as e: print(e.__suppress_context__, e.__cause__)
class Cust(ExceptionGroup):
    def derive(self, excs): return Cust(self.message, excs)
try:
    try: raise Cust("c",[ValueError(1),KeyError(2)])
    except* ValueError as g: print(type(g).__name__, g.exceptions)
except ExceptionGroup as g: print(type(g).__name__, g.exceptions, g.message)
class Desc:
    def __set_name__(self, o, n): self.n=n
    def __get__(self, i, o=None): return self if i is None else i.__dict__.get(self.n,"unset")
    def __set__(self, i, v): i.__dict__[self.n]=v
class UseD: d=Desc()
u=UseD(); print(u.d); u.d=5; print(u.d, vars(u))
class Ty(type): pass
print(Ty("N",(),{"x":1}).x, type("Q",(int,),{})(5)+1, type("R",(Exception,),{})("z").args)
class LL(list):
    def __repr__(self): return "LL"+super().__repr__()
    def __eq__(self,o): return super().__eq__(o)
l=LL([1,2]); l.extra=1; print(l, l.__dict__, l==[1,2], l.__class__.__name__, l.__len__(), l!=[1]); t(lambda:hash(l))
class DD(dict):
    def __missing__(self,k): return "miss "+k
    def __setitem__(self,k,v): super().__setitem__(k,v*2)
dd=DD(); dd["a"]=2; print(dd["a"], dd["zz"], dd, dd.__dict__)
class II(int):
    def __new__(cls, v, tag): o=super().__new__(cls,v); o.tag=tag; return o
i=II(5,"t"); print(i+1,i.tag,i.__dict__,repr(i),hash(i)==hash(5), II.__bases__, II.__mro__)
print([c.__name__ for c in type(i).__mro__], i.__class__ is II)
from functools import wraps
def deco(f):
    @wraps(f)
    def w(*a): "wdoc"; return f(*a)
    return w
@deco
def named(a: int): "ndoc"; return a
print(named.__name__, named.__doc__, named.__wrapped__.__name__, named.__annotations__, named.__qualname__, named.__module__, named(3))
class AB:
    def __init_subclass__(cls, **k): super().__init_subclass__(**k); cls.reg=True
    @classmethod
    def __class_getitem__(cls, i): return (cls.__name__, i)
class AC(AB): pass
print(AC.reg, AC[int])
class Cmp:
    def __init__(s,v): s.v=v
    def __lt__(s,o): return s.v<o.v
print(sorted([Cmp(3),Cmp(1)])[0].v, Cmp(1)<Cmp(2)); t(lambda:Cmp(1)<=Cmp(2)); t(lambda:Cmp(1)<1)
print(object()==object(), object()!=object(), isinstance(object(),object)); t(lambda:object()<object())
class Hashable:
    def __init__(s,k): s.k=k
    def __eq__(s,o): return isinstance(o,Hashable) and s.k==o.k
    def __hash__(s): return hash(s.k)
print({Hashable(1):"a"}[Hashable(1)], Hashable(1)!=Hashable(2), Hashable(1) in [Hashable(1)])
class Call:
    def __call__(self,*a,**k): return a,k
print(Call()(1,x=2), Call().__call__(3), callable(Call()))
class WithDir:
    def __dir__(self): return ["z","a"]
print(dir(WithDir()))
class GA:
    def __getattr__(self,n):
        if n.startswith("x"): return n
        raise AttributeError("no "+n)
print(GA().xx, hasattr(GA(),"y"), getattr(GA(),"y",7)); t(lambda:GA().y); t(lambda:GA().y())
class Prop:
    @property
    def bad(self): raise AttributeError("inner")
    @property
    def bad2(self): raise ValueError("inner2")
t(lambda:Prop().bad); t(lambda:hasattr(Prop(),"bad")); t(lambda:hasattr(Prop(),"bad2"))
print(repr(staticmethod(len)), repr(Prop.bad)[:16], super(LL,l).__len__(), repr(super(LL,l))[:20])
import sys
t(lambda: sys.exit("x")); t(lambda: sys.exit())
