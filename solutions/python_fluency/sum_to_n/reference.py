def sum_to(n: int) -> int:
    """The sum of the whole numbers from 1 to n: O(1) time and space.

    Written forwards and backwards, one row above the other, the numbers make n pairs, each with the sum n + 1: that is
    twice what is wanted.
    """
    return n * (n + 1) // 2
