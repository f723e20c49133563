"""A set of all substrings of length 1, of length 2, and so on, as long as something repeats: O(n^2) substrings."""


def longest_repeat(s: str) -> str:
    best = ""
    while True:
        seen = set()
        length = len(best) + 1
        for i in range(len(s) - length + 1):
            part = s[i : i + length]
            if part in seen:
                best = part
                break
            seen.add(part)
        else:
            return best
