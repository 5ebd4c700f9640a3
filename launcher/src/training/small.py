"""A small program: what every start needs of the class cache is what this one needs."""
import sys


class Greeting:
    def __init__(self, name):
        self.name = name

    def text(self, loud=False):
        words = ["hello", self.name]
        if loud:
            words = [word.upper() for word in words]
        return " ".join(words)


def main():
    counts = {}
    for i, name in enumerate(["world", "you", "world", *sys.argv[1:]]):
        counts[name] = counts.get(name, 0) + i
    for name, count in counts.items():
        print(f"{Greeting(name).text()} {count}")


if __name__ == "__main__":
    main()
