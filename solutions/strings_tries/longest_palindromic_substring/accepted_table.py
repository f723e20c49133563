"""A table by length: a part is a palindrome if its ends are equal and what is between them is one."""


def longest_palindrome(s: str) -> str:
    best = s[:1]
    shorter = [True] * (len(s) + 1)  # for each start, whether the part is a palindrome, two lengths before
    short = [True] * len(s)
    for length in range(2, len(s) + 1):
        now = [s[i] == s[i + length - 1] and shorter[i + 1] for i in range(len(s) - length + 1)]
        if any(now):
            start = now.index(True)
            best = s[start : start + length]
        shorter, short = short, now
    return best
