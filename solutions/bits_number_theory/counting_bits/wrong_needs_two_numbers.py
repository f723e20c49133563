"""Begins with the answers for 0 and 1, also where only the first is asked for."""


def popcounts(n: int) -> list[int]:
    ones = [0, 1]
    for i in range(2, n + 1):
        ones.append(ones[i >> 1] + (i & 1))
    return ones
