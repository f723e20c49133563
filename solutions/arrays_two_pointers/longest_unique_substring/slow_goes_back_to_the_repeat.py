"""Fills the set anew from behind the earlier one of the two: right, but long windows are read over and over."""


def longest_unique(s: str) -> int:
    longest = i = 0
    place: dict[str, int] = {}
    while i < len(s):
        if s[i] in place:
            i = place[s[i]] + 1
            place = {}
        else:
            place[s[i]] = i
            longest = max(longest, len(place))
            i += 1
    return longest
