"""Without parentheses, + comes before &: the sum is masked, not the number."""


def popcounts(n: int) -> list[int]:
    ones = [0]
    for i in range(1, n + 1):
        ones.append(ones[i >> 1] + i & 1)
    return ones
