"""A majority has a majority in each of its bits, the sign included; at the end its votes are counted."""


def majority(a: list[int]) -> int | None:
    longest = max((abs(x).bit_length() for x in a), default=0)
    candidate = 0
    for bit in range(longest):
        ones = 0
        for x in a:
            ones += x >> bit & 1
        if 2 * ones > len(a):
            candidate |= 1 << bit
    negative = 0
    for x in a:
        negative += x < 0
    if 2 * negative > len(a):
        candidate -= 1 << longest
    votes = 0
    for x in a:
        votes += x == candidate
    return candidate if 2 * votes > len(a) else None
