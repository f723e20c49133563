"""Gives up to two numbers back as they are, though one window may hold both."""

from collections import deque


def window_max(a, k):
    if len(a) < 3:
        return a[:]
    window, found = deque(), []
    for i, x in enumerate(a):
        while window and window[-1][0] <= x:
            window.pop()
        window.append((x, i))
        if window[0][1] <= i - k:
            window.popleft()
        if i + 1 >= k:
            found.append(window[0][0])
    return found
