"""From the longest slices to shorter ones, until one is a palindrome: two ends that do not fit show late, O(n^3)."""


def longest_palindrome(s: str) -> str:
    for length in range(len(s), 0, -1):
        for start in range(len(s) - length + 1):
            i, j = start, start + length - 1
            while i < j and s[i] == s[j]:
                i, j = i + 1, j - 1
            if i >= j:
                return s[start : start + length]
    return ""
