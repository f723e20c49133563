"""A table of how often each letter of the alphabet comes, the alphabet being the letters that there are."""


def group_anagrams(words: list[str]) -> list[list[str]]:
    place: dict[str, int] = {}
    for word in words:
        for letter in word:
            place.setdefault(letter, len(place))
    groups: dict[tuple[int, ...], list[str]] = {}
    for word in words:
        counts = [0] * len(place)
        for letter in word:
            counts[place[letter]] += 1
        groups.setdefault(tuple(counts), []).append(word)
    return list(groups.values())
