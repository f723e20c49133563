"""Takes the lowest one off: i & (i - 1) has one less."""


def popcounts(n: int) -> list[int]:
    ones = [0] * (n + 1)
    for i in range(1, n + 1):
        ones[i] = ones[i & (i - 1)] + 1
    return ones
