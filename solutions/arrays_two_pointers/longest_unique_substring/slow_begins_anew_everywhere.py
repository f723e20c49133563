"""For each left end, takes in characters until one comes twice."""


def longest_unique(s: str) -> int:
    longest = 0
    for left in range(len(s)):
        seen = set()
        for character in s[left:]:
            if character in seen:
                break
            seen.add(character)
        longest = max(longest, len(seen))
    return longest
