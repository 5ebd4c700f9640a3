def t(f):
    try:
        r = f()
        print(repr(r))
    except BaseException as e:
        print(type(e).__name__, e)
print("--- object")
class A:
    "doc A"
    x = 1
    def __init__(self, a=0): self.a = a
    def m(self): "doc m"; return self.a
    @staticmethod
    def s(): return 1
    @classmethod
    def c(cls): return cls
    @property
    def p(self): "doc p"; return self.a
    @p.setter
    def p(self, v): self.a = v
a = A(3)
print(a.__dict__, vars(a), a.__class__, a.__doc__, a.__module__, A.__module__, A.__doc__)
a.__dict__["z"] = 9; print(a.z, list(a.__dict__), len(a.__dict__), "z" in a.__dict__, a.__dict__ == {"a":3,"z":9})
a.__dict__.update(b=1); print(sorted(a.__dict__.items())); del a.__dict__["b"]; t(lambda:a.b)
print(a.__dict__.pop("z"), a.__dict__.get("z"), a.__dict__.setdefault("y",7), a.y)
for k,v in a.__dict__.items(): print(k,v)
t(lambda:a.__dict__["nope"])
a.__dict__ = {"q":1}; print(a.__dict__, a.q); t(lambda:a.a)
print(a.__dict__.copy(), dict(a.__dict__), {**a.__dict__}, a.__dict__ | {"w":2})
a.__dict__.clear(); print(a.__dict__); a.a=5
print(a.__eq__(a), a.__eq__(1), a.__ne__(a), a.__ne__(1), a.__lt__(1), object.__hash__(a)==hash(a))
print(a.__getattribute__("a"), object.__getattribute__(a,"x")); t(lambda:a.__getattribute__("nope"))
a.__setattr__("n", 4); print(a.n); a.__delattr__("n"); t(lambda:a.n); t(lambda:object.__delattr__(a,"n"))
print(object.__format__(a,"")==str(a)); t(lambda:format(a,"x")); t(lambda:object.__format__(1,"x"))
print([d for d in dir(a) if not d.startswith("__")], [d for d in a.__dir__() if d=="a"])
class B: pass
b=B(); b.v=1; b.__class__=A; print(type(b).__name__, b.v, isinstance(b,A)); t(lambda:setattr(b,"__class__",1)); t(lambda:setattr(b,"__class__",int))
b.__class__=B; print(type(b).__name__)
t(lambda:B(1)); t(lambda:object(1))
class N:
    def __new__(cls, v): o=super().__new__(cls); o.v=v; return o
print(N(4).v)
class I:
    def __init__(self, *a): super().__init__()
I(1,2)
class I2:
    def __init__(self, *a): super().__init__(*a)
t(lambda:I2(1))
class G:
    def __getattribute__(self, n):
        if n=="k": return "K"
        return super().__getattribute__(n)
    def __setattr__(self, n, v): super().__setattr__(n, v*2)
g=G(); g.f=2; print(g.k,g.f); t(lambda:g.u)
class Eq:
    def __eq__(self,o): return True
print(Eq()!=1, Eq()==2, Eq.__hash__); t(lambda:hash(Eq()))
class Sub:
    subs=[]
    def __init_subclass__(cls, tag=None, **k): super().__init_subclass__(**k); Sub.subs.append((cls.__name__,tag))
class S1(Sub, tag="t"): pass
print(Sub.subs)
def bad():
    class S2(A, foo=1): pass
t(bad)
class Slots:
    __slots__=("u","v")
s=Slots(); s.u=1; print(s.u); t(lambda:s.__dict__); t(lambda:setattr(s,"w",1)); t(lambda:s.v)
print("--- type")
print(A.__name__,A.__qualname__,A.__bases__,A.__mro__,A.__base__,A.__class__,A.mro())
print(type(A.__dict__).__name__, [k for k in A.__dict__ if not k.startswith("__")], A.__dict__["x"])
t(lambda:A.__dict__.__setitem__("x",1))
A.__name__="AA"; A.__qualname__="Q.A"; print(A.__name__, A, A.__qualname__); A.__name__="A"; A.__qualname__="A"
A.__doc__="new"; print(A.__doc__)
A.__module__="mod"; print(A, A().__module__); A.__module__="__main__"
print(int.__name__,int.__module__,int.__bases__,bool.__mro__,object.__bases__,object.__base__,type.__bases__,type.__class__,type.__mro__)
T=type("T",(A,),{"y":2,"f":lambda self:self.y}); print(T,T().f(),T.__module__,T.__name__)
class Meta(type):
    def __new__(m,n,b,ns,**k): c=super().__new__(m,n,b,ns); c.tag=k; return c
    def __init__(c,n,b,ns,**k): super().__init__(n,b,ns)
    def __call__(c,*a): o=super().__call__(*a); o.made=True; return o
    def __instancecheck__(c,i): return i==5 or super().__instancecheck__(i)
    def __subclasscheck__(c,s): return s is int or super().__subclasscheck__(s)
    def hi(c): return "hi "+c.__name__
    @property
    def prop(c): return "prop"
    @classmethod
    def __prepare__(m,n,b,**k): d=super().__prepare__(n,b); d["prep"]=1; return d
class MC(metaclass=Meta, opt=3):
    def __init__(self,*a): self.a=a
print(MC.tag, MC(1).made, MC(2).a, isinstance(5,MC), isinstance(6,MC), isinstance(MC(),MC), issubclass(int,MC), issubclass(str,MC), MC.hi(), MC.prop, MC.prep, type(MC), MC.__class__)
class MC2(MC): pass
print(type(MC2), MC2.tag, type.__subclasses__(Meta), MC.__subclasses__())
class M3(type):
    def __repr__(c): return "<M3 %s>" % c.__name__
    def __eq__(c,o): return c.__name__==getattr(o,"__name__",None)
    def __hash__(c): return 7
    def __len__(c): return 3
    def __getitem__(c,k): return k
    def __iter__(c): return iter([1,2])
    def __contains__(c,x): return x==1
    def __getattr__(c,n): return "got "+n
    def __setattr__(c,n,v): super().__setattr__(n,(v,v))
    def __or__(c,o): return "or"
class C3(metaclass=M3): pass
print(C3,repr(C3),str(C3),hash(C3),C3==C3,len(C3),C3[4],list(C3),1 in C3,C3.zzz, C3|1, {C3:1}[C3])
C3.q=1; print(C3.q)
def annot():
    class An:
        a: int = 1
        b: "str"
    return An
print(annot().__annotations__, A.__annotations__)
t(lambda:int.__annotations__)
t(lambda:setattr(int,"x",1)); t(lambda:setattr(int,"__name__","x")); t(lambda:type.__call__(int,"5")); t(lambda:type.__call__(type,5))
print(int|str, int|None, (int|str).__args__, isinstance(1,int|str), (int|str)==(str|int), int.__or__(int,str) if False else "")
print(list[int], list[int].__origin__, list[int].__args__, list[int]([1,2]), dict[str,int], (list[int]|None))
class LI(list[int]): pass
print(LI.__bases__, LI.__orig_bases__, LI([1]))
print(type.__instancecheck__(int,1), type.__subclasscheck__(int,bool), 1)
print(type(a) is A, type(type) is type, isinstance(A,type), callable(A), type.__name__)
print("__init__" in dir(A), "m" in dir(A), "mro" in dir(A))
print(super(T, T()).m(), A.p.__doc__, A.p.fget(a), A.p.fset is None, A.p.fdel)
