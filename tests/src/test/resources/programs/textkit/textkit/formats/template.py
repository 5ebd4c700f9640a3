"""A little template language: {{name}}, {% for x in y %}, {% if a == b %}, {% end %}."""
from ..registry import announce

announce(__name__)


class TemplateError(Exception):
    pass


class Node:
    def render(self, scope, out):
        raise NotImplementedError


class Text(Node):
    def __init__(self, text):
        self.text = text

    def render(self, scope, out):
        out.append(self.text)


class Name(Node):
    def __init__(self, name):
        self.name = name

    def value(self, scope):
        try:
            return scope[self.name]
        except KeyError as error:
            raise TemplateError(f"unknown name {error}") from None

    def render(self, scope, out):
        out.append(str(self.value(scope)))


class Block(Node):
    def __init__(self):
        self.children = []

    def render(self, scope, out):
        for child in self.children:
            child.render(scope, out)


class For(Block):
    def __init__(self, variable, source):
        super().__init__()
        self.variable = variable
        self.source = Name(source)

    def render(self, scope, out):
        for value in self.source.value(scope):
            super().render({**scope, self.variable: value}, out)


class If(Block):
    def __init__(self, left, right):
        super().__init__()
        self.left = Name(left)
        self.right = Name(right)

    def render(self, scope, out):
        if self.left.value(scope) == self.right.value(scope):
            super().render(scope, out)


class Template:
    def __init__(self, source):
        self.root = Block()
        stack = [self.root]
        position = 0
        while position < len(source):
            start = source.find("{", position)
            while start >= 0 and source[start:start + 2] not in ("{{", "{%"):
                start = source.find("{", start + 1)
            if start < 0:
                stack[-1].children.append(Text(source[position:]))
                break
            if start > position:
                stack[-1].children.append(Text(source[position:start]))
            closing = "}}" if source[start + 1] == "{" else "%}"
            end = source.find(closing, start)
            if end < 0:
                raise TemplateError(f"{closing!r} is missing")
            self.tag(closing, source[start + 2:end].split(), stack)
            position = end + 2
        if len(stack) > 1:
            raise TemplateError(f"{type(stack[-1]).__name__} is not closed")

    @staticmethod
    def tag(closing, words, stack):
        if closing == "}}":
            stack[-1].children.append(Name(*words))
            return
        match words:
            case ["for", variable, "in", source]:
                node = For(variable, source)
            case ["if", left, "==", right]:
                node = If(left, right)
            case ["end"]:
                stack.pop()
                if not stack:
                    raise TemplateError("nothing to end")
                return
            case [first, *_]:
                raise TemplateError(f"unknown tag {first!r}")
        stack[-1].children.append(node)
        stack.append(node)

    def render(self, **scope):
        out = []
        self.root.render(scope, out)
        return "".join(out)
