"""Fills the first window without asking whether the text has so many letters (RTE)."""


def count_anagram_substrings(text: str, patterns: list[str]) -> list[int]:
    k = len(patterns[0])

    def key(letters):
        return tuple(letters.count(letter) for letter in "abcdefghijklmnopqrstuvwxyz")

    keys = [key(pattern) for pattern in patterns]
    found = dict.fromkeys(keys, 0)
    counts = [0] * 26
    for i in range(k):
        counts[ord(text[i]) - 97] += 1
    for i in range(k, len(text) + 1):
        if tuple(counts) in found:
            found[tuple(counts)] += 1
        if i < len(text):
            counts[ord(text[i]) - 97] += 1
            counts[ord(text[i - k]) - 97] -= 1
    return [found[key] for key in keys]
