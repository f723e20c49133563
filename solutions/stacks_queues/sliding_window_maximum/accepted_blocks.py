"""Blocks of k: the maximum of a window is that of a suffix of one block and of a prefix of the next."""


def window_max(a: list[int], k: int) -> list[int]:
    n = len(a)
    from_left, from_right = a.copy(), a.copy()
    for i in range(1, n):
        if i % k:
            from_left[i] = max(from_left[i], from_left[i - 1])
    for i in range(n - 2, -1, -1):
        if (i + 1) % k:
            from_right[i] = max(from_right[i], from_right[i + 1])
    return [max(from_right[i], from_left[i + k - 1]) for i in range(n - k + 1)]
