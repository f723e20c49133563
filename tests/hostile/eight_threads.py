"""Right, and in eight threads at a time, which are gone when it returns."""

from concurrent.futures import ThreadPoolExecutor
from itertools import accumulate


def running_sums(items):
    with ThreadPoolExecutor(8) as pool:
        parts = [*pool.map(list, [items[i::8] for i in range(8)])]
    merged = [parts[i % 8][i // 8] for i in range(len(items))]
    return [*accumulate(merged)]
