"""Takes only characters for centres: what has a gap in the middle is not found."""


def longest_palindrome(s: str) -> str:
    best = ""
    for centre in range(len(s)):
        width = 0
        while centre - width >= 0 and centre + width < len(s) and s[centre - width] == s[centre + width]:
            width += 1
        if 2 * width - 1 > len(best):
            best = s[centre - width + 1 : centre + width]
    return best
