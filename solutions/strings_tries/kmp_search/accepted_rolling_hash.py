"""Karp and Rabin: a rolling hash for each window; where it is right, the window is compared."""

from random import randrange

MODULUS = (1 << 61) - 1


def find_all(text: str, pattern: str) -> list[int]:
    m = len(pattern)
    if m > len(text):
        return []
    base = randrange(1 << 20, MODULUS)
    wanted = window = 0
    for a, b in zip(pattern, text, strict=False):
        wanted = (wanted * base + ord(a)) % MODULUS
        window = (window * base + ord(b)) % MODULUS
    highest = pow(base, m, MODULUS)
    found = []
    for i in range(len(text) - m + 1):
        if window == wanted and text.startswith(pattern, i):
            found.append(i)
        if i + m < len(text):
            window = (window * base + ord(text[i + m]) - ord(text[i]) * highest) % MODULUS
    return found
