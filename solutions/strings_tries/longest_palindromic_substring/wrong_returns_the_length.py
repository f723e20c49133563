"""Returns how long the palindrome is, not the palindrome."""


def longest_palindrome(s: str) -> int:
    parts = (s[i:j] for i in range(len(s)) for j in range(i + 1, len(s) + 1))
    return max((len(part) for part in parts if part == part[::-1]), default=0)
