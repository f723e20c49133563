"""Binary search over the length, with a set of all slices of one length."""


def longest_repeat(s: str) -> str:
    best = ""
    low, high = 1, len(s) - 1
    while low <= high:
        length = (low + high) // 2
        seen: set[str] = set()
        for start in range(len(s) - length + 1):
            part = s[start : start + length]
            if part in seen:
                best = part
                low = length + 1
                break
            seen.add(part)
        else:
            high = length - 1
    return best
