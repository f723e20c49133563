"""Takes the longest part that the string shares with its reverse: that part may stand elsewhere in it."""


def longest_palindrome(s: str) -> str:
    backwards = s[::-1]
    parts = (s[i:j] for i in range(len(s)) for j in range(i + 1, len(s) + 1))
    return max((part for part in parts if part in backwards), key=len, default="")
