# Every statement and expression of the grammar of Python 3.11, each at least once.
from __future__ import annotations
import os, sys as system, xml.dom.minidom
from . import sibling
from ..package.module import (first, second as other,)
from ... import up
from module import *

x = y = 1; z = 0x_FF + 0b1 + 0o17 + 1_000.5e-3j + .5
a, *rest = (1, 2, 3)
[b, c] = 1, 2
annotated: int
annotated2: dict[str, list[int]] = {}
obj.attr: str = "s"
x += 1; x -= 1; x *= 2; x @= m; x /= 2; x //= 2; x %= 2; x **= 2; x >>= 1; x <<= 1; x &= 1; x ^= 1; x |= 1
del x, obj.attr, seq[0]
assert x, "message"
pass
if x: y = 1
elif not y: y = 2
else: y = 3
while x < 3 and y > 2 or not z:
    x = x if y else z if w else 1
    break
else:
    continue_ = 1
for i, (j, k) in enumerate(items):
    continue
for *head, tail in rows: print(head)
try:
    raise ValueError("x") from error
except (TypeError, KeyError) as e:
    raise
else:
    pass
finally:
    pass
try:
    pass
except* OSError:
    pass
with open(p) as f, open(q) as g: pass
with (open(p) as f, open(q) as g,):
    pass
with (yield_ := open(p)): pass
with (a, b): pass


@decorator
@package.decorator(arg=1)
def function(pos, /, normal: int = 1, *args: str, kw_only, kw=2, **kwargs) -> dict[str, int]:
    """Doc."""
    global g1, g2
    nonlocal_ = lambda: 0
    def inner():
        nonlocal nonlocal_
        return nonlocal_
    yield
    yield 1, 2
    value = yield from inner()
    return *args, 1


async def coroutine(a, *, b):
    async with pool.acquire() as conn, conn.transaction():
        rows = await conn.fetch("SELECT 1", *args, timeout=3, **options)
    async for row in stream:
        yield row
    return [r async for r in stream if r if not q]


class Plain: pass
class Base(Parent, metaclass=Meta, *bases, **kwds):
    attribute: ClassVar[int] = 1
    other = 2

    @property
    def name(self): return self._name


match = 1
match.attr = match
match (x, y):
    case 0 | 1: pass
    case [a, b, *rest] if a > b:
        pass
    case {"key": v, **others}: pass
    case Point(x=0, y=px) as point: pass
    case str() | None: pass
    case "text": pass
    case -1.5: pass
    case _:
        pass
match x:
    case 1: pass

comp = [i * j for i in range(3) if i for j in range(i) if j if i]
gen = sum(i for i in x)
s = {1, 2, *more}
d = {1: 2, **more, "k": lambda q, *r, w=1: q}
dc = {k: v for k, v in items}
sc = {k for k in items}
empty = (), [], {}
single = 1,
t = (yield_,)
sl = a[1], a[1:2], a[:], a[::2], a[1:2, ...], a[b, c], a[*d]
cmp = a < b <= c != d is not e not in f in g is h == i >= j > k
ops = -a + ~b - +c * d / e // f % g @ h << 1 >> 2 & 3 ^ 4 | 5
power = 2 ** -1 ** 3
call = f(a, *b, k=c, **d)(e).g[h](i for i in j)
awaited = (lambda: (yield))
walrus = (n := 10) + f(m := 1)
strings = "a" 'b' r"\c" u"e" """f
g""" '''h'''
octets = b"d" rb'\\e'
cont = 1 + \
    2
nested = ((((1))))
chain = a.b.c.d(e)[f].g
cond = a if b else c
neg = not not a
boolean = a and b and c or d and e or f
ellipsis = ...
none = None, True, False
if (n := len(x)) > 1: pass
def f(): return
def 한글(이름): return 이름
