# Counts words: the most frequent first, then in alphabetical order.
import sys

TEXT = """
It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness
"""


def words(text):
    for word in text.lower().split():
        word = word.strip(".,;:!?\"'()")
        if word:
            yield word


def count(text):
    counts = {}
    for word in words(text):
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def main(arguments):
    text = TEXT
    if arguments:
        with open(arguments[0]) as file:
            text = file.read()
    for word, number in count(text)[:6]:
        print(f"{number:4} {word}")


main(sys.argv[1:])
