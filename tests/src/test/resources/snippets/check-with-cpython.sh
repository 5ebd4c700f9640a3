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

echo "$checked checked, $different different"
[ "$different" -eq 0 ]
