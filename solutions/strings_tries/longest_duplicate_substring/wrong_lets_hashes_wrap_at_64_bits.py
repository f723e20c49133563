"""Takes hashes modulo 2^64, as machine words do, and believes them: there are strings for which that is wrong."""

_MODULUS = 1 << 64


def longest_repeat(s: str) -> str:
    base = 131
    best = ""
    low, high = 1, len(s) - 1  # lengths that are longer than the best, and not ruled out
    while low <= high:
        length = (low + high) // 2
        repeat = _repeat(s, length, base)
        if repeat is None:
            high = length - 1
        else:
            best = repeat
            low = length + 1
    return best


def _repeat(s: str, length: int, base: int) -> str | None:
    power = pow(base, length, _MODULUS)
    value = 0
    starts: set[int] = set()
    for end, char in enumerate(s, start=1):
        value = (value * base + ord(char)) % _MODULUS
        start = end - length
        if start > 0:
            value = (value - power * ord(s[start - 1])) % _MODULUS
        if start >= 0:
            if value in starts:
                return s[start:end]
            starts.add(value)
    return None
