"""Quadratic, in threads."""

import threading


def running_sums(items):
    sums = [0] * len(items)

    def work(start):
        for i in range(start, len(items), 4):
            sums[i] = sum(items[: i + 1])

    threads = [threading.Thread(target=work, args=(start,)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sums
