"""Writes the counts one behind the other without anything between them: 1, 11 and 11, 1 look alike."""


def group_anagrams(words: list[str]) -> list[list[str]]:
    alphabet = sorted(set("".join(words)))
    groups: dict[str, list[str]] = {}
    for word in words:
        key = "".join(str(word.count(letter)) for letter in alphabet)
        groups.setdefault(key, []).append(word)
    return list(groups.values())
