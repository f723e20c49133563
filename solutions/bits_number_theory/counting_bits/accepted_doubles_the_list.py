"""From one power of two to the next, the whole list comes again with one more."""


def popcounts(n: int) -> list[int]:
    ones = [0]
    while len(ones) <= n:
        ones += [count + 1 for count in ones]
    return ones[: n + 1]
