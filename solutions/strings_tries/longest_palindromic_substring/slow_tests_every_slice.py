"""Compares every slice with its reverse, character by character: O(n^3)."""


def is_palindrome(s: str, start: int, end: int) -> bool:
    return all(s[start + i] == s[end - 1 - i] for i in range((end - start) // 2))


def longest_palindrome(s: str) -> str:
    best = ""
    for start in range(len(s)):
        for end in range(start + 1, len(s) + 1):
            if end - start > len(best) and is_palindrome(s, start, end):
                best = s[start:end]
    return best
