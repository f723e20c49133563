"""The longest palindrome ending at the next character is longer by two at most: compares just those slices."""


def longest_palindrome(s: str) -> str:
    best = ""
    for end in range(1, len(s) + 1):
        for length in (len(best) + 2, len(best) + 1):
            part = s[end - length : end] if length <= end else ""
            if part and part == part[::-1]:
                best = part
                break
    return best
