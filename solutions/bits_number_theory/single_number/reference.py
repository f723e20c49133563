def single(a: list[int]) -> int:
    """The number that is in the list once, where all others are there twice: O(n) time, O(1) space.

    XOR does not care for order, and is its own inverse: each pair cancels to 0, which changes nothing.
    """
    left = 0
    for x in a:
        left ^= x
    return left
