"""Takes the sum of the code points for the key: ad and bc have the same."""


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups: dict[tuple[int, int], list[str]] = {}
    for word in words:
        groups.setdefault((len(word), sum(map(ord, word))), []).append(word)
    return list(groups.values())
