from collections import deque


def window_max(a: list[int], k: int) -> list[int]:
    """The largest value in each window of width k, left to right: O(n) time, O(k) space.

    Only a value that no later one in the window reaches can still win. Those are kept, by index, in a deque: their
    values fall from front to back, so the front is the maximum.
    """
    maxima = []
    contenders: deque[int] = deque()
    for i, x in enumerate(a):
        while contenders and a[contenders[-1]] <= x:
            contenders.pop()
        contenders.append(i)
        if contenders[0] == i - k:
            contenders.popleft()
        if i >= k - 1:
            maxima.append(a[contenders[0]])
    return maxima
