"""Right and quick, beside a thread that sleeps: most programs of this kind mean no harm."""

import threading
import time

threading.Thread(target=time.sleep, args=(600,), daemon=True).start()


def running_sums(items):
    sums, total = [], 0
    for item in items:
        total += item
        sums.append(total)
    return sums
