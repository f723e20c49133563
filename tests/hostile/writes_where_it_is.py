"""Writes into its own folder."""


def running_sums(items):
    with open("big", "wb") as file:
        file.write(b"x" * 1_000_000)
    return []
