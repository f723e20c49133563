from math import inf


def median(a: list[int], b: list[int]) -> float:
    """The median of all elements of two ascending lists: O(log(min(n, m))) time, O(1) space.

    The lower half of all consists of the first i elements of one list and the first j of the other, where i + j is
    known. As i grows, what it takes in next grows, and what the other list gives up for it shrinks: bisection finds
    where the one is no longer smaller. In the shorter list, so that j is always within the longer one.
    """
    if len(a) > len(b):
        a, b = b, a
    half = (len(a) + len(b)) // 2
    low, high = 0, len(a)
    while low < high:
        i = (low + high) // 2
        if a[i] < b[half - i - 1]:
            low = i + 1
        else:
            high = i
    i, j = low, half - low
    upper = min(a[i] if i < len(a) else inf, b[j] if j < len(b) else inf)
    if (len(a) + len(b)) % 2 == 1:
        return upper
    lower = max(a[i - 1] if i > 0 else -inf, b[j - 1] if j > 0 else -inf)
    return (lower + upper) / 2
