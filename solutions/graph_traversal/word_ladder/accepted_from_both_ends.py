"""Tries all letters at all places, from both ends at a time, always on the side with fewer words."""

from string import ascii_lowercase


def ladder_length(start: str, goal: str, words: list[str]) -> int:
    left = set(words)
    if goal not in left:
        return 0
    here, there, count = {start}, {goal}, 2
    left -= here | there
    while here and there:
        if len(here) > len(there):
            here, there = there, here
        near = {w[:i] + c + w[i + 1 :] for w in here for i in range(len(w)) for c in ascii_lowercase}
        if near & there:
            return count
        here = near & left
        left -= here
        count += 1
    return 0
