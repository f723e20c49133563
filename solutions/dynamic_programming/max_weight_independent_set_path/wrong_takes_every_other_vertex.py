"""Only compares the even places with the odd ones."""


def best_independent(w: list[int]) -> tuple[int, list[int]]:
    even, odd = sum(w[::2]), sum(w[1::2])
    if even >= odd:
        return even, list(range(0, len(w), 2))
    return odd, list(range(1, len(w), 2))
