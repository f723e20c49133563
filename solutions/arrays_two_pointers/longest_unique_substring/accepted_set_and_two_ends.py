"""The left end moves on one by one until the new character fits in."""


def longest_unique(s: str) -> int:
    inside: set[str] = set()
    left = longest = 0
    for right in range(len(s)):
        while s[right] in inside:
            inside.remove(s[left])
            left += 1
        inside.add(s[right])
        if len(inside) > longest:
            longest = len(inside)
    return longest
