import sys
def forever(n): return forever(n + 1)
try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, str(e)[:32], isinstance(e, RuntimeError))
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print(depth(900))
def mutual_a(n): return mutual_b(n)
def mutual_b(n): return mutual_a(n)
try:
    mutual_a(0)
except RecursionError:
    print("mutual")
class Loop:
    def __getattr__(self, name): return getattr(self, name + "x")
try:
    Loop().a
except RecursionError:
    print("getattr")
class Repr:
    def __repr__(self): return repr(self)
try:
    repr(Repr())
except RecursionError:
    print("repr")
class Add:
    def __add__(self, o): return self + o
try:
    Add() + 1
except RecursionError:
    print("add")
def generator(n):
    yield from generator(n + 1)
try:
    next(generator(0))
except RecursionError:
    print("generator")
count = 0
def cleanup(n):
    global count
    try:
        cleanup(n + 1)
    finally:
        count += 1
try:
    cleanup(0)
except RecursionError:
    print("finally ran", count > 500)
print(depth(500), "still works")
