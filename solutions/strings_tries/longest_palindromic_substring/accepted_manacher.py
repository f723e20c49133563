"""Manacher: the mirror image within the palindrome that reaches farthest says how wide a new one is at least. O(n)."""


def longest_palindrome(s: str) -> str:
    spaced = [""]
    for char in s:
        spaced += [char, ""]
    radius = [0] * len(spaced)
    centre = 0
    for i in range(len(spaced)):
        reach = centre + radius[centre]
        r = min(radius[2 * centre - i], reach - i) if i < reach else 0
        while i - r - 1 >= 0 and i + r + 1 < len(spaced) and spaced[i - r - 1] == spaced[i + r + 1]:
            r += 1
        radius[i] = r
        if i + r > reach:
            centre = i
    best = max(range(len(spaced)), key=radius.__getitem__)
    return s[(best - radius[best]) // 2 : (best + radius[best]) // 2]
