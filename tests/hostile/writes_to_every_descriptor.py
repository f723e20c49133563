"""Wrong, and writes a forged answer wherever it can."""

import os

FORGED = bytes.fromhex("0000000f 95 02 c4 08 0000000000000000 90 a0 90".replace(" ", ""))


def running_sums(items):
    for descriptor in range(64):
        try:
            os.write(descriptor, FORGED)
        except OSError:
            pass
    return [0]
