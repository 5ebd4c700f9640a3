# Who is being handled: asked for from functions further in, in nested handlers, generators, comprehensions, recursion and re-raises.
import sys


class Refused(Exception):
    def __init__(self, code, text="refused"):
        super().__init__(text)
        self.code = code


class Changed(Refused):
    def __init__(self, code):
        super().__init__(code, "first")
        self.args = ("second", code)


class WithNew(Exception):
    def __new__(cls, *args):
        made = super().__new__(cls, *args)
        made.tag = "new"
        return made


class Failing(Exception):
    def __init__(self, value):
        raise KeyError(value)


class Keywords(Exception):
    def __init__(self, **options):
        super().__init__(*options)
        self.options = options


def current():
    return repr(sys.exc_info()[1])


def deep(n):
    return current() if n == 0 else deep(n - 1)


def again():
    raise


def caught_inside(n):
    try:
        raise Refused(n)
    except Refused as error:
        return repr(error.__context__)


print(current())
try:
    raise Refused(1)
except Refused as error:
    print(current(), deep(3), caught_inside(2), error.code, error.args)
    try:
        raise ValueError("inner")
    except ValueError:
        print(deep(2), repr(sys.exc_info()[1].__context__))
        print([deep(1) for _ in range(2)])
    print(deep(2))
    try:
        again()
    except Refused as same:
        print(same is error, same.__context__)
    print(deep(0))
print(current())


def nested(n):
    try:
        raise Refused(n)
    except Refused:
        if n > 0:
            inner = nested(n - 1)
            return [current()] + inner
        return [current(), deep(2)]
    finally:
        finals.append(current())


finals = []
print(nested(3))
print(finals)


def in_finally():
    try:
        try:
            raise KeyError("lost")
        finally:
            seen.append(deep(1))
            try:
                raise ValueError("in finally")
            except ValueError as error:
                seen.append(repr(error.__context__))
            seen.append(deep(1))
    except KeyError as error:
        seen.append((current(), error.__context__))
    seen.append(current())


seen = []
in_finally()
print(seen)


def generator():
    try:
        yield current()
        yield current()
        raise ValueError("from generator")
    except ValueError as error:
        yield repr(error.__context__), current()
    yield current()


def consumer():
    result = []
    made = generator()
    result.append(next(made))
    try:
        raise Refused(7)
    except Refused:
        result.append(next(made))
        result.append(next(made))
        result.append(current())
    result.append(next(made))
    return result


print(consumer())


def cause_and_context():
    try:
        try:
            {}["missing"]
        except KeyError as error:
            raise Refused(3) from error
    except Refused as error:
        print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
    try:
        try:
            [][1]
        except IndexError:
            raise Refused(4) from None
    except Refused as error:
        print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
    try:
        try:
            ()[1]
        except IndexError:
            raise TypeError
    except TypeError as error:
        print(repr(error), repr(error.__context__), error.args)
    try:
        raise ValueError from KeyError
    except ValueError as error:
        print(repr(error.__cause__))
    try:
        raise ValueError("x") from 1
    except TypeError as error:
        print(error)


cause_and_context()

try:
    raise Changed(5)
except Refused as error:
    print(repr(error), str(error), error.code, error.args)
    error.args = ()
    print(repr(error), str(error) == "")
try:
    raise WithNew(1, 2)
except WithNew as error:
    print(repr(error), error.tag)
try:
    raise WithNew
except WithNew as error:
    print(repr(error), error.tag)
try:
    raise Failing(9)
except KeyError as error:
    print(repr(error), error.__context__)
try:
    raise Failing
except TypeError as error:
    print(error)
try:
    raise Keywords(a=1, b=2)
except Keywords as error:
    print(repr(error), error.options)
try:
    Exception.__init__(Exception(), a=1)
except TypeError as error:
    print(error)


class NotAnException(Exception):
    def __new__(cls):
        return 5


try:
    raise NotAnException
except TypeError as error:
    print(error)
for thrown in (5, int, None, "text is for scripts only"[:0] or 7):
    try:
        raise thrown
    except TypeError as error:
        print(error)
for clause in (5, int, (ValueError, 3)):
    try:
        try:
            raise ValueError("x")
        except clause:
            print("caught by", clause)
    except TypeError as error:
        print(error, repr(error.__context__))
    except ValueError:
        print("not taken by", clause)


class Base(Exception):
    def __init__(self, *args):
        super().__init__("base", *args)


class Left(Base):
    pass


class Right(Base):
    def __init__(self):
        super().__init__("right")


for type_ in (Base, Left, Right) * 3:
    try:
        raise type_()
    except Left as error:
        print("left", error.args)
    except Base as error:
        print("base", error.args)


def chain(n):
    try:
        if n == 0:
            raise ValueError("bottom")
        chain(n - 1)
    except ValueError as error:
        raise ValueError(n) from None
    except KeyError:
        print("no")


def lengths(error):
    count = 0
    while error is not None:
        count += 1
        error = error.__context__
    return count


try:
    chain(5)
except ValueError as error:
    print(error, lengths(error))


def hot(rounds):
    counts = [0, 0, 0, 0]
    table = {0: 1, 1: 2}
    for i in range(rounds):
        try:
            counts[0] += table[i % 4]
        except KeyError as error:
            counts[1] += error.args[0]
            if i % 1000 == 2:
                counts[3] += len(caught_inside(i)) + len(deep(1))
        try:
            if i % 3 == 0:
                raise Refused(i)
        except Refused as error:
            counts[2] += error.code % 5
        finally:
            counts[3] += 1
    return counts


print(hot(20000))
kept = []
for i in range(3000):
    try:
        raise Refused(i)
    except Refused as error:
        if i % 1000 == 0:
            kept.append(error)
print([(error.code, error.__traceback__ is not None, error.__context__) for error in kept])
