"""Writes 10 GB into a file."""

import tempfile


def running_sums(items):
    with open(tempfile.gettempdir() + "/kata-hostile-big", "wb") as file:
        for _ in range(10_000):
            file.write(b"x" * 1_000_000)
    return []
