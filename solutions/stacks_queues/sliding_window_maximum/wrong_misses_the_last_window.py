"""Stops one window early."""


def window_max(a: list[int], k: int) -> list[int]:
    return [max(a[i : i + k]) for i in range(len(a) - k)]
