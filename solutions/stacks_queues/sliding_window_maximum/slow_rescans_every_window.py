"""Looks at every value of every window: O(n k)."""


def window_max(a: list[int], k: int) -> list[int]:
    return [max(a[i : i + k]) for i in range(len(a) - k + 1)]
