#!/bin/sh
# Runs every snippet whose baseline is Python, and every program, with CPython and shows where its
# output differs from the stored one.  Not run: snippets named scriptling_*, whose expectations are
# written by hand, those listed in known-differences.txt, with the reason beside each, and the modules
# that other snippets import (imported-modules.txt).
#
# usage: check-with-cpython.sh [--write] [python3]
#   --write  stores CPython's standard output for snippets that have none yet
set -u
write=false
if [ "${1:-}" = "--write" ]; then
    write=true
    shift
fi
python=${1:-python3}
here=$(cd "$(dirname "$0")" && pwd)
output=$(mktemp)
errors=$(mktemp)
trap 'rm -f "$output" "$errors"' EXIT
PYTHONDONTWRITEBYTECODE=1
PYTHONIOENCODING=utf-8
export PYTHONDONTWRITEBYTECODE PYTHONIOENCODING
different=0
checked=0
cd "$here" || exit 1

for script in */*.py; do
    base=${script%.py}
    case $script in
        */scriptling_*) continue ;;
    esac
    if grep -q "^$base[[:space:]]" known-differences.txt || grep -qx "$script" imported-modules.txt; then
        continue
    fi
    if [ ! -f "$base.err" ] && [ ! -f "$base.out" ] && ! $write; then
        echo "$script: has neither .out nor .err"
        different=$((different + 1))
        continue
    fi
    (cd "$(dirname "$script")" && exec "$python" -W ignore "$(basename "$script")") >"$output" 2>"$errors" </dev/null
    code=$?
    checked=$((checked + 1))
    if [ -f "$base.err" ]; then
        expected_line=$(sed -n 1p "$base.err")
        expected_code=$(sed -n 's/^exit //p' "$base.err")
        actual_line=$(tail -n 1 "$errors")
        [ "$expected_line" = "-" ] && expected_line=
        case $expected_line in
            *" "* | "") matches=$([ "$actual_line" = "$expected_line" ] && echo yes) ;;
            # A class alone: its text is not compared.
            *) matches=$([ "${actual_line%%:*}" = "$expected_line" ] && echo yes) ;;
        esac
        if [ "${matches:-}" != yes ] || [ "$code" != "$expected_code" ]; then
            echo "$script: ends with '$actual_line' and code $code, not '$expected_line' and $expected_code"
            different=$((different + 1))
        fi
    elif [ "$code" != 0 ]; then
        echo "$script: failed with code $code"
        tail -n 3 "$errors"
        different=$((different + 1))
        continue
    fi
    if [ -f "$base.out" ]; then
        if ! cmp -s "$output" "$base.out"; then
            echo "$script:"
            diff "$base.out" "$output"
            different=$((different + 1))
        fi
    elif $write && [ ! -f "$base.err" -o -s "$output" ]; then
        cp "$output" "$base.out"
        echo "$script: stored"
    elif [ -s "$output" ]; then
        echo "$script: prints, but nothing is expected"
        different=$((different + 1))
    fi
done

for program in ../programs/*/; do
    (cd "$program" && exec "$python" main.py) >"$output" 2>"$errors" </dev/null
    checked=$((checked + 1))
    if ! cmp -s "$output" "$program/expected.txt"; then
        echo "$program:"
        diff "$program/expected.txt" "$output"
        different=$((different + 1))
    fi
done

# Texts that are programs, and texts that are not: class and line.  What only 3.12 accepts is passed over.
"$python" -W ignore - ../syntax <<'CASES' || different=$((different + 1))
import pathlib, sys
folder = pathlib.Path(sys.argv[1])
wrong = 0
for case in (folder / "invalid.txt").read_text(encoding="utf-8").rstrip("\n").split("\n=====\n"):
    header, text = case.split("\n", 1)
    try:
        compile(text + "\n", "case", "exec")
        got = "accepted"
    except SyntaxError as e:
        got = f"{type(e).__name__} {e.lineno}"
    if header.split(":")[0] != got and "async" not in text:
        print(f"{text!r}: {got}, not {header}")
        wrong = 1
for text in (folder / "valid.txt").read_text(encoding="utf-8").rstrip("\n").split("\n=====\n"):
    try:
        compile(text + "\n", "case", "exec")
    except SyntaxError as e:
        if sys.version_info >= (3, 12) or not text.startswith(("type X", "def f[", "class C[")):
            print(f"{text!r}: {e}")
            wrong = 1
sys.exit(wrong)
CASES

echo "$checked checked, $different different"
[ "$different" -eq 0 ]
