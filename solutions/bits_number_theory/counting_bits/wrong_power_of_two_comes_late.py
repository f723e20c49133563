"""Moves on to the next power of two one number too late."""


def popcounts(n: int) -> list[int]:
    ones = [0]
    power = 1
    for i in range(1, n + 1):
        if i > 2 * power:
            power *= 2
        ones.append(ones[i - power] + 1)
    return ones
