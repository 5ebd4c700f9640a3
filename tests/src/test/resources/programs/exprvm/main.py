"""A compiler for a small language and the virtual machine that runs it.

Scanner, parser, constant folder, code generator, peephole optimiser and a stack
machine.  A tree-walking interpreter checks the answers of the machine.
"""
import sys
import time
from enum import Enum, IntEnum


class CompileError(Exception):
    def __init__(self, message, line):
        super().__init__(f"line {line}: {message}")
        self.line = line


class MachineError(Exception):
    pass


# -- scanner --------------------------------------------------------------------------------------

class Token:
    __slots__ = ("kind", "text", "line")

    def __init__(self, kind, text, line):
        self.kind = kind
        self.text = text
        self.line = line

    def __repr__(self):
        return f"{self.kind}:{self.text}"


KEYWORDS = frozenset(("let", "fun", "if", "else", "while", "return", "print", "and", "or", "not", "true", "false"))
TWO = ("==", "!=", "<=", ">=")


def scan(source):
    position, line = 0, 1
    while position < len(source):
        character = source[position]
        if character == "\n":
            line += 1
            position += 1
        elif character.isspace():
            position += 1
        elif character == "#":
            while position < len(source) and source[position] != "\n":
                position += 1
        elif character.isdigit():
            start = position
            while position < len(source) and source[position].isdigit():
                position += 1
            yield Token("number", source[start:position], line)
        elif character.isalpha() or character == "_":
            start = position
            while position < len(source) and (source[position].isalnum() or source[position] == "_"):
                position += 1
            word = source[start:position]
            yield Token("keyword" if word in KEYWORDS else "name", word, line)
        elif character == '"':
            end = source.find('"', position + 1)
            if end < 0:
                raise CompileError("unterminated text", line)
            yield Token("text", source[position + 1:end], line)
            position = end + 1
        elif source[position:position + 2] in TWO:
            yield Token("symbol", source[position:position + 2], line)
            position += 2
        elif character in "+-*/%<>=(){}[],;":
            yield Token("symbol", character, line)
            position += 1
        else:
            raise CompileError(f"unexpected {character!r}", line)
    yield Token("end", "", line)


# -- tree -----------------------------------------------------------------------------------------

class Node:
    fields = ()
    __match_args__ = ()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.__match_args__ = cls.fields

    def __init__(self, *values):
        if len(values) != len(self.fields):
            raise TypeError(f"{type(self).__name__} takes {len(self.fields)} values")
        for name, value in zip(self.fields, values):
            setattr(self, name, value)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(repr(getattr(self, name)) for name in self.fields)})"


class Constant(Node):
    fields = ("value",)


class Name(Node):
    fields = ("name", "line")


class Unary(Node):
    fields = ("operator", "operand")


class Binary(Node):
    fields = ("operator", "left", "right")


class Logical(Node):
    fields = ("operator", "left", "right")


class Call(Node):
    fields = ("name", "arguments", "line")


class Array(Node):
    fields = ("items",)


class Index(Node):
    fields = ("array", "index")


class Let(Node):
    fields = ("name", "value")


class Assign(Node):
    fields = ("name", "value", "line")


class Store(Node):
    fields = ("array", "index", "value")


class Print(Node):
    fields = ("values",)


class If(Node):
    fields = ("condition", "then", "otherwise")


class While(Node):
    fields = ("condition", "body")


class Return(Node):
    fields = ("value",)


class Function(Node):
    fields = ("name", "parameters", "body")


class Expression(Node):
    fields = ("value",)


# -- parser ---------------------------------------------------------------------------------------

LEVELS = (("==", "!="), ("<", "<=", ">", ">="), ("+", "-"), ("*", "/", "%"))


class Parser:
    def __init__(self, source):
        self.tokens = list(scan(source))
        self.position = 0

    @property
    def token(self):
        return self.tokens[self.position]

    def at(self, *texts):
        return self.token.kind in ("symbol", "keyword") and self.token.text in texts

    def accept(self, *texts):
        if self.at(*texts):
            self.position += 1
            return self.tokens[self.position - 1].text
        return None

    def expect(self, text):
        if not self.accept(text):
            raise CompileError(f"expected {text!r}, found {self.token.text!r}", self.token.line)

    def name(self):
        if self.token.kind != "name":
            raise CompileError(f"expected a name, found {self.token.text!r}", self.token.line)
        self.position += 1
        return self.tokens[self.position - 1].text

    def program(self):
        statements = []
        while self.token.kind != "end":
            statements.append(self.statement())
        return statements

    def block(self):
        self.expect("{")
        statements = []
        while not self.at("}"):
            if self.token.kind == "end":
                raise CompileError("'}' is missing", self.token.line)
            statements.append(self.statement())
        self.expect("}")
        return statements

    def sequence(self, end, item):
        items = []
        while not self.at(end):
            items.append(item())
            if not self.accept(","):
                break
        self.expect(end)
        return items

    def statement(self):
        if self.accept("fun"):
            name = self.name()
            self.expect("(")
            return Function(name, self.sequence(")", self.name), self.block())
        if self.accept("let"):
            name = self.name()
            self.expect("=")
            return self.finish(Let(name, self.expression()))
        if self.accept("print"):
            values = [self.expression()]
            while self.accept(","):
                values.append(self.expression())
            return self.finish(Print(values))
        if self.accept("if"):
            condition = self.expression()
            then = self.block()
            otherwise = []
            if self.accept("else"):
                otherwise = [self.statement()] if self.at("if") else self.block()
            return If(condition, then, otherwise)
        if self.accept("while"):
            return While(self.expression(), self.block())
        if self.accept("return"):
            return self.finish(Return(Constant(0) if self.at(";") else self.expression()))
        line = self.token.line
        target = self.expression()
        if self.accept("="):
            value = self.expression()
            match target:
                case Name(name):
                    return self.finish(Assign(name, value, line))
                case Index(array, index):
                    return self.finish(Store(array, index, value))
                case _:
                    raise CompileError("cannot assign to this", line)
        return self.finish(Expression(target))

    def finish(self, node):
        self.expect(";")
        return node

    def expression(self):
        left = self.conjunction()
        while self.accept("or"):
            left = Logical("or", left, self.conjunction())
        return left

    def conjunction(self):
        left = self.negation()
        while self.accept("and"):
            left = Logical("and", left, self.negation())
        return left

    def negation(self):
        if self.accept("not"):
            return Unary("not", self.negation())
        return self.binary(0)

    def binary(self, level):
        if level == len(LEVELS):
            return self.unary()
        left = self.binary(level + 1)
        while operator := self.accept(*LEVELS[level]):
            left = Binary(operator, left, self.binary(level + 1))
        return left

    def unary(self):
        if self.accept("-"):
            return Unary("-", self.unary())
        value = self.primary()
        while self.accept("["):
            value = Index(value, self.expression())
            self.expect("]")
        return value

    def primary(self):
        token = self.token
        self.position += 1
        match token.kind, token.text:
            case "number", text:
                return Constant(int(text))
            case "text", text:
                return Constant(text)
            case "keyword", ("true" | "false") as text:
                return Constant(text == "true")
            case "name", text:
                if self.accept("("):
                    return Call(text, self.sequence(")", self.expression), token.line)
                return Name(text, token.line)
            case "symbol", "(":
                value = self.expression()
                self.expect(")")
                return value
            case "symbol", "[":
                return Array(self.sequence("]", self.expression))
        self.position -= 1
        raise CompileError(f"expected an expression, found {token.text!r}", token.line)


# -- operators, shared by all that evaluate -------------------------------------------------------

def divide(a, b):
    if b == 0:
        raise MachineError("division by zero")
    return a // b


def remainder(a, b):
    if b == 0:
        raise MachineError("division by zero")
    return a % b


OPERATORS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": divide,
    "%": remainder,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}

BUILTINS = {"len": (1, len), "str": (1, str), "abs": (1, abs), "push": (2, lambda array, value: array.append(value) or 0)}


# -- folding --------------------------------------------------------------------------------------

class Folder:
    """Replaces operations on constants; visits by class name."""

    def __init__(self):
        self.folded = 0

    def visit(self, node):
        if isinstance(node, list):
            return [self.visit(item) for item in node]
        if not isinstance(node, Node):
            return node
        values = [self.visit(getattr(node, name)) for name in node.fields]
        result = type(node)(*values)
        method = getattr(self, "visit_" + type(node).__name__.lower(), None)
        return method(result) if method else result

    def visit_binary(self, node):
        match node:
            case Binary(operator, Constant(a), Constant(b)) if type(a) is type(b) is int:
                if operator in "/%" and b == 0:
                    return node
                self.folded += 1
                return Constant(OPERATORS[operator](a, b))
            case Binary("+", left, Constant(0)) | Binary("*", left, Constant(1)) if not isinstance(left, Constant):
                self.folded += 1
                return left
        return node

    def visit_unary(self, node):
        match node:
            case Unary("-", Constant(int(value))):
                self.folded += 1
                return Constant(-value)
            case Unary("not", Constant(value)):
                self.folded += 1
                return Constant(not value)
        return node

    def visit_if(self, node):
        if isinstance(node.condition, Constant):
            self.folded += 1
            return If(Constant(True), node.then if node.condition.value else node.otherwise, [])
        return node


# -- code -----------------------------------------------------------------------------------------

class Op(IntEnum):
    PUSH = 0
    LOAD_LOCAL = 1
    STORE_LOCAL = 2
    LOAD_GLOBAL = 3
    STORE_GLOBAL = 4
    BINARY = 5
    NEGATE = 6
    NOT = 7
    JUMP = 8
    JUMP_FALSE = 9
    JUMP_FALSE_KEEP = 10
    JUMP_TRUE_KEEP = 11
    CALL = 12
    BUILTIN = 13
    RETURN = 14
    POP = 15
    PRINT = 16
    ARRAY = 17
    INDEX = 18
    STORE_INDEX = 19
    NOTHING = 20


class Code:
    def __init__(self, name, parameters):
        self.name = name
        self.parameters = parameters
        self.locals = {parameter: index for index, parameter in enumerate(parameters)}
        self.instructions = []

    def emit(self, op, argument=None):
        self.instructions.append((op, argument))
        return len(self.instructions) - 1

    def patch(self, position):
        op, _ = self.instructions[position]
        self.instructions[position] = (op, len(self.instructions))

    def __len__(self):
        return len(self.instructions)


class Generator:
    def __init__(self):
        self.functions = {}
        self.main = Code("main", [])
        self.code = self.main

    def program(self, statements):
        for node in statements:
            if isinstance(node, Function):
                if node.name in self.functions:
                    raise CompileError(f"function {node.name} defined twice", 0)
                self.functions[node.name] = Code(node.name, node.parameters)
        for node in statements:
            self.statement(node)
        self.main.emit(Op.PUSH, 0)
        self.main.emit(Op.RETURN)
        return self.main

    def statements(self, nodes):
        for node in nodes:
            self.statement(node)

    def statement(self, node):
        code = self.code
        match node:
            case Function(name, _, body):
                if code is not self.main:
                    raise CompileError("functions cannot be nested", 0)
                self.code = self.functions[name]
                self.statements(body)
                self.code.emit(Op.PUSH, 0)
                self.code.emit(Op.RETURN)
                self.code = code
            case Let(name, value):
                self.expression(value)
                if code is self.main:
                    code.emit(Op.STORE_GLOBAL, name)
                else:
                    code.emit(Op.STORE_LOCAL, code.locals.setdefault(name, len(code.locals)))
            case Assign(name, value, _):
                self.expression(value)
                if name in code.locals:
                    code.emit(Op.STORE_LOCAL, code.locals[name])
                else:
                    code.emit(Op.STORE_GLOBAL, name)
            case Store(array, index, value):
                self.expression(array)
                self.expression(index)
                self.expression(value)
                code.emit(Op.STORE_INDEX)
            case Print(values):
                for value in values:
                    self.expression(value)
                code.emit(Op.PRINT, len(values))
            case If(condition, then, otherwise):
                self.expression(condition)
                to_else = code.emit(Op.JUMP_FALSE)
                self.statements(then)
                if otherwise:
                    to_end = code.emit(Op.JUMP)
                    code.patch(to_else)
                    self.statements(otherwise)
                    code.patch(to_end)
                else:
                    code.patch(to_else)
            case While(condition, body):
                start = len(code)
                self.expression(condition)
                leave = code.emit(Op.JUMP_FALSE)
                self.statements(body)
                code.emit(Op.JUMP, start)
                code.patch(leave)
            case Return(value):
                self.expression(value)
                code.emit(Op.RETURN)
            case Expression(value):
                self.expression(value)
                code.emit(Op.POP)
            case _:
                raise TypeError(f"no code for {node!r}")

    def expression(self, node):
        code = self.code
        match node:
            case Constant(value):
                code.emit(Op.PUSH, value)
            case Name(name, _):
                if name in code.locals:
                    code.emit(Op.LOAD_LOCAL, code.locals[name])
                else:
                    code.emit(Op.LOAD_GLOBAL, name)
            case Unary(operator, operand):
                self.expression(operand)
                code.emit(Op.NEGATE if operator == "-" else Op.NOT)
            case Binary(operator, left, right):
                self.expression(left)
                self.expression(right)
                code.emit(Op.BINARY, operator)
            case Logical(operator, left, right):
                self.expression(left)
                jump = code.emit(Op.JUMP_TRUE_KEEP if operator == "or" else Op.JUMP_FALSE_KEEP)
                code.emit(Op.POP)
                self.expression(right)
                code.patch(jump)
            case Array(items):
                for item in items:
                    self.expression(item)
                code.emit(Op.ARRAY, len(items))
            case Index(array, index):
                self.expression(array)
                self.expression(index)
                code.emit(Op.INDEX)
            case Call(name, arguments, line):
                for argument in arguments:
                    self.expression(argument)
                if name in self.functions:
                    wanted = len(self.functions[name].parameters)
                    op = Op.CALL
                elif name in BUILTINS:
                    wanted = BUILTINS[name][0]
                    op = Op.BUILTIN
                else:
                    raise CompileError(f"unknown function {name}", line)
                if wanted != len(arguments):
                    raise CompileError(f"{name} takes {wanted} arguments, not {len(arguments)}", line)
                code.emit(op, name)


# -- machine --------------------------------------------------------------------------------------

class Machine:
    def __init__(self, functions, output):
        self.functions = functions
        self.globals = {}
        self.output = output
        self.steps = 0
        self.depth = 0

    def run(self, code, arguments=()):
        self.depth += 1
        if self.depth > 200:
            raise MachineError(f"too many calls in {code.name}")
        frame = list(arguments) + [0] * (len(code.locals) - len(arguments))
        stack = []
        push, pop = stack.append, stack.pop
        instructions = code.instructions
        position = 0
        steps = 0
        while True:
            op, argument = instructions[position]
            position += 1
            steps += 1
            if op == Op.LOAD_LOCAL:
                push(frame[argument])
            elif op == Op.PUSH:
                push(argument)
            elif op == Op.BINARY:
                right = pop()
                try:
                    stack[-1] = OPERATORS[argument](stack[-1], right)
                except TypeError as error:
                    raise MachineError(f"bad operands of {argument}") from error
            elif op == Op.JUMP_FALSE:
                if not pop():
                    position = argument
            elif op == Op.STORE_LOCAL:
                frame[argument] = pop()
            elif op == Op.LOAD_GLOBAL:
                try:
                    push(self.globals[argument])
                except KeyError:
                    raise MachineError(f"undefined name {argument}") from None
            elif op == Op.STORE_GLOBAL:
                self.globals[argument] = pop()
            elif op == Op.JUMP:
                position = argument
            elif op == Op.CALL:
                target = self.functions[argument]
                count = len(target.parameters)
                values = stack[len(stack) - count:]
                del stack[len(stack) - count:]
                push(self.run(target, values))
            elif op == Op.RETURN:
                self.steps += steps
                self.depth -= 1
                return pop()
            elif op == Op.INDEX:
                index = pop()
                try:
                    stack[-1] = stack[-1][index]
                except IndexError:
                    raise MachineError(f"index {index} out of range") from None
            elif op == Op.STORE_INDEX:
                value, index = pop(), pop()
                pop()[index] = value
            elif op == Op.POP:
                pop()
            elif op == Op.BUILTIN:
                count, function = BUILTINS[argument]
                values = stack[len(stack) - count:]
                del stack[len(stack) - count:]
                push(function(*values))
            elif op == Op.NEGATE:
                stack[-1] = -stack[-1]
            elif op == Op.NOT:
                stack[-1] = not stack[-1]
            elif op == Op.JUMP_FALSE_KEEP:
                if not stack[-1]:
                    position = argument
            elif op == Op.JUMP_TRUE_KEEP:
                if stack[-1]:
                    position = argument
            elif op == Op.PRINT:
                values = stack[len(stack) - argument:]
                del stack[len(stack) - argument:]
                self.output.append(" ".join(map(str, values)))
            elif op == Op.ARRAY:
                values = stack[len(stack) - argument:]
                del stack[len(stack) - argument:]
                push(values)
            else:
                raise MachineError(f"bad instruction {op!r}")


# -- tree walker ----------------------------------------------------------------------------------

class ReturnSignal(Exception):
    def __init__(self, value):
        self.value = value


class Walker:
    """Evaluates the tree directly."""

    def __init__(self, output):
        self.output = output
        self.globals = {}
        self.functions = {}

    def run(self, statements):
        for node in statements:
            if isinstance(node, Function):
                self.functions[node.name] = node
        self.block(statements, None)

    def block(self, nodes, scope):
        for node in nodes:
            match node:
                case Let(name, value):
                    (self.globals if scope is None else scope)[name] = self.value(value, scope)
                case Assign(name, value, _):
                    target = scope if scope is not None and name in scope else self.globals
                    target[name] = self.value(value, scope)
                case Store(array, index, value):
                    self.value(array, scope)[self.value(index, scope)] = self.value(value, scope)
                case Print(values):
                    self.output.append(" ".join(str(self.value(value, scope)) for value in values))
                case If(condition, then, otherwise):
                    self.block(then if self.value(condition, scope) else otherwise, scope)
                case While(condition, body):
                    while self.value(condition, scope):
                        self.block(body, scope)
                case Return(value):
                    raise ReturnSignal(self.value(value, scope))
                case Expression(value):
                    self.value(value, scope)

    def value(self, node, scope):
        match node:
            case Constant(value):
                return value
            case Name(name, _):
                return scope[name] if scope is not None and name in scope else self.globals[name]
            case Unary("-", operand):
                return -self.value(operand, scope)
            case Unary(_, operand):
                return not self.value(operand, scope)
            case Binary(operator, left, right):
                return OPERATORS[operator](self.value(left, scope), self.value(right, scope))
            case Logical("or", left, right):
                return self.value(left, scope) or self.value(right, scope)
            case Logical("and", left, right):
                return self.value(left, scope) and self.value(right, scope)
            case Array(items):
                return [self.value(item, scope) for item in items]
            case Index(array, index):
                return self.value(array, scope)[self.value(index, scope)]
            case Call(name, arguments):
                values = [self.value(argument, scope) for argument in arguments]
                if name not in self.functions:
                    return BUILTINS[name][1](*values)
                function = self.functions[name]
                try:
                    self.block(function.body, dict(zip(function.parameters, values)))
                except ReturnSignal as signal:
                    return signal.value
                return 0


PROGRAM = """
# exercises everything the language has
fun fib(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); }
fun gcd(a, b) { while b != 0 { let t = a % b; a = b; b = t; } return a; }
fun primes(limit) {
    let flags = []; let i = 0;
    while i <= limit { push(flags, true); i = i + 1; }
    let found = []; i = 2;
    while i <= limit {
        if flags[i] {
            push(found, i);
            let j = i * i;
            while j <= limit { flags[j] = false; j = j + i; }
        }
        i = i + 1;
    }
    return found;
}
fun sort(a) {
    let i = 1;
    while i < len(a) {
        let v = a[i]; let j = i - 1;
        while j >= 0 and a[j] > v { a[j + 1] = a[j]; j = j - 1; }
        a[j + 1] = v; i = i + 1;
    }
    return a;
}
fun collatz(n) {
    let steps = 0;
    while n != 1 {
        if n % 2 == 0 { n = n / 2; } else if n > 0 { n = 3 * n + 1; } else { return 0 - 1; }
        steps = steps + 1;
    }
    return steps;
}
let size = SIZE;
print "fib", fib(size / 8 + 5);
print "gcd", gcd(2 * 3 * 5 * 7 * 11, 3 * 7 * 13), 1 + 2 * 3 - -4;
let p = primes(size * 4);
print "primes", len(p), p[len(p) - 1];
let data = []; let seed = 17; let k = 0;
while k < size { seed = (seed * 75 + 74) % 65537; push(data, seed); k = k + 1; }
sort(data);
print "sort", data[0], data[size / 2], data[size - 1];
let best = 0; let where = 0; k = 1;
while k < size * 3 { let c = collatz(k); if c > best { best = c; where = k; } k = k + 1; }
print "collatz", where, best;
print "logic", true and not false or 1 / 0, 0 or "text", "a" + str(abs(-5)), [1, [2, 3]][1][0];
if 1 > 2 { print "never"; } else { print "folded"; }
"""

BROKEN = ["let x = ;", "print 1", "let a = 1;\nlet b = $;", "nofun(1);", "fun f(a) { } f();", "fun f() { fun g() { } }",
          "1 = 2;", 'print "abc;', "while 1 { ", "print x;", "print 1 / 0;", "print [1][3];", 'print 1 + "a";',
          "fun f(n) { return f(n + 1); } print f(0);"]


def compile_source(source):
    tree = Parser(source).program()
    folder = Folder()
    folded = folder.visit(tree)
    generator = Generator()
    main = generator.program(folded)
    return tree, main, generator.functions, folder.folded


def execute(source):
    tree, main, functions, folded = compile_source(source)
    output = []
    machine = Machine(functions, output)
    machine.run(main)
    return tree, output, machine.steps, folded, sum(map(len, functions.values())) + len(main)


def run(size):
    source = PROGRAM.replace("SIZE", str(size))
    tree, output, steps, folded, length = execute(source)
    walked = []
    Walker(walked).run(tree)
    if walked != output:
        raise AssertionError(f"{walked} is not {output}")
    return output + [f"{length} instructions, {folded} folded, {steps} steps"]


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    time.perf_counter_ns()
    for line in run(size):
        print(line)
    for source in BROKEN:
        try:
            execute(source)
        except (CompileError, MachineError) as error:
            print(f"{type(error).__name__}: {error}", "<-", type(error.__cause__).__name__)
    print(Parser("a[1] = f(2) + -x;").program())


if __name__ == "__main__":
    main()
