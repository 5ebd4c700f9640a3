import math
print(math.pi, math.e, math.inf, math.sqrt(2), math.floor(-2.5), math.ceil(2.1), math.trunc(-2.7), math.fabs(-3), math.gcd(12, 18), math.factorial(20), math.isnan(math.nan), math.isinf(math.inf), math.hypot(3, 4), math.copysign(1, -0.0))
print(math.floor(5), math.pow(2, 3), math.fmod(-7, 3), math.isqrt(99), math.comb(5, 2), math.perm(5, 2), math.prod([2, 3, 4]), math.log2(8), math.log10(1000), math.degrees(math.pi), math.radians(180), math.modf(2.5), math.frexp(8), math.ldexp(0.5, 4), math.isclose(0.1 + 0.2, 0.3))
for call in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.sqrt("x"), lambda: math.floor(math.inf)):
    try:
        print(call())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
