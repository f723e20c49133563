"""Writes the counts as the digits of one number: in base k + 1 there is a digit for every count up to k."""


def count_anagram_substrings(text: str, patterns: list[str]) -> list[int]:
    k = len(patterns[0])
    weight = {letter: (k + 1) ** i for i, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
    keys = [sum(map(weight.get, pattern)) for pattern in patterns]
    found = dict.fromkeys(keys, 0)
    if k <= len(text):
        window = sum(map(weight.get, text[:k]))
        if window in found:
            found[window] += 1
        for goes, comes in zip(text, text[k:], strict=False):
            window += weight[comes] - weight[goes]
            if window in found:
                found[window] += 1
    return [found[key] for key in keys]
