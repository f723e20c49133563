"""Begins behind the last place of a character even where the window has left that behind already."""


def longest_unique(s: str) -> int:
    last_place: dict[str, int] = {}
    longest = start = 0
    for i, character in enumerate(s):
        if character in last_place:
            start = last_place[character] + 1
        last_place[character] = i
        longest = max(longest, i + 1 - start)
    return longest
