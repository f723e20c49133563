from collections.abc import Callable


def first_true(pred: Callable[[int], bool]) -> int:
    """The smallest n >= 0 for which pred(n) is true: O(log answer) calls of pred, O(1) space.

    Doubling finds an upper bound that is less than twice as far as need be, and the last no on the way is a lower one.
    Bisection does the rest: the answer stays between low and high, both included.
    """
    high = 1
    while not pred(high):
        high *= 2
    low = high // 2
    while low < high:
        middle = (low + high) // 2
        if pred(middle):
            high = middle
        else:
            low = middle + 1
    return low
