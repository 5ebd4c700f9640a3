"""Runs `workload.run` again and again and prints what each run took.

Arguments: the least time in seconds, the least number of runs, the time in
seconds after which no more run begins (but for three in any case), and
optionally a size in place of the workload's own.  Prints one line of JSON for
each run, one with the time of day at the end of the first run, and one with the
result, which must be the same each time.  It imports next to nothing, as
importing takes time before the first run.
"""
import sys
import time

import workload


def measure(seconds, least, longest, size):
    run = workload.run
    clock = time.perf_counter_ns
    times = []
    result = None
    first = 0
    now = clock()
    end = now + int(seconds * 1000000000)
    limit = now + int(longest * 1000000000)
    while len(times) < 3 or (now < end or len(times) < least) and now < limit:
        start = now
        value = run(size)
        now = clock()
        times.append(now - start)
        if len(times) == 1:
            first = time.time()
            result = value
        elif value != result:
            raise ValueError(f"run {len(times)} gave {value}, the first one {result}")
    return times, first, result


def main():
    size = int(sys.argv[4]) if len(sys.argv) > 4 else workload.SIZE
    times, first, result = measure(float(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), size)
    for nanoseconds in times:
        print(f'{{"nanoseconds": {nanoseconds}}}')
    print(f'{{"first": {int(first * 1000000)}}}')
    print(f'{{"result": "{result}"}}')


main()
