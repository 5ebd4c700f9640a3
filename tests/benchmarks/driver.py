"""Runs `workload.run` again and again and prints what each run took.

Arguments: the least time in seconds, the least number of runs, and optionally
a size in place of the workload's own.  Prints one line of JSON for each run
and one with the result, which must be the same each time.  It imports next to
nothing, as importing would count in cold runs.
"""
import sys
import time

import workload


def measure(seconds, least, size):
    run = workload.run
    clock = time.perf_counter_ns
    times = []
    result = None
    now = clock()
    end = now + int(seconds * 1000000000)
    while now < end or len(times) < least:
        start = now
        value = run(size)
        now = clock()
        times.append(now - start)
        if len(times) == 1:
            result = value
        elif value != result:
            raise ValueError(f"run {len(times)} gave {value}, the first one {result}")
    return times, result


def main():
    size = int(sys.argv[3]) if len(sys.argv) > 3 else workload.SIZE
    times, result = measure(float(sys.argv[1]), int(sys.argv[2]), size)
    for nanoseconds in times:
        print(f'{{"nanoseconds": {nanoseconds}}}')
    print(f'{{"result": "{result}"}}')


main()
