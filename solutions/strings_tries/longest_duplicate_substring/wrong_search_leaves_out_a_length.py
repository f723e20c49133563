"""Ends the binary search one length early."""

import random

_PRIME = (1 << 61) - 1


def longest_repeat(s: str) -> str:
    base = random.randrange(_PRIME // 2, _PRIME)  # unknown beforehand: no string is bad for all bases
    best = ""
    low, high = 1, len(s) - 1  # lengths that are longer than the best, and not ruled out
    while low < high:
        length = (low + high) // 2
        repeat = _repeat(s, length, base)
        if repeat is None:
            high = length - 1
        else:
            best = repeat
            low = length + 1
    return best


def _repeat(s: str, length: int, base: int) -> str | None:
    power = pow(base, length, _PRIME)
    value = 0
    starts: dict[int, list[int]] = {}  # by hash
    for end, char in enumerate(s, start=1):
        value = (value * base + ord(char)) % _PRIME
        start = end - length
        if start > 0:
            value = (value - power * ord(s[start - 1])) % _PRIME
        if start >= 0:
            same = starts.get(value)
            if same is None:
                starts[value] = [start]
                continue
            window = s[start:end]
            if any(s.startswith(window, other) for other in same):
                return window
            same.append(start)
    return None
