"""Begins a new window with the character that comes twice, and gives up what could have stayed."""


def longest_unique(s: str) -> int:
    seen: set[str] = set()
    longest = 0
    for character in s:
        if character in seen:
            seen = set()
        seen.add(character)
        longest = max(longest, len(seen))
    return longest
