"""Does not let a palindrome begin at the first character."""


def longest_palindrome(s: str) -> str:
    best = s[:1]
    for centre in range(len(s)):
        for i, j in ((centre, centre), (centre, centre + 1)):
            while i > 0 and j < len(s) and s[i] == s[j]:
                i, j = i - 1, j + 1
            if j - i - 1 > len(best):
                best = s[i + 1 : j]
    return best
