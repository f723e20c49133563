"""Returns an empty list at once, and has a thread fill it in afterwards."""

import threading


def running_sums(items):
    sums = []

    def work():
        for i in range(len(items)):
            sums.append(sum(items[: i + 1]))

    threading.Thread(target=work, daemon=True).start()
    return sums
