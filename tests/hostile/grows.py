"""Grows without end."""


def running_sums(items):
    blocks = []
    while True:
        blocks.append(bytearray(1 << 22))
