"""Takes the longest palindromic subsequence: characters between may be left out, as if they were not there."""


def longest_palindrome(s: str) -> str:
    if len(s) < 2:
        return s
    if s[0] == s[-1]:
        return s[0] + longest_palindrome(s[1:-1]) + s[-1]
    return max(longest_palindrome(s[1:]), longest_palindrome(s[:-1]), key=len)
