"""Takes a word and looks for its anagrams among all that are left."""


def group_anagrams(words: list[str]) -> list[list[str]]:
    left = [(sorted(word), word) for word in words]
    groups = []
    while left:
        letters = left[0][0]
        groups.append([word for others, word in left if others == letters])
        left = [(others, word) for others, word in left if others != letters]
    return groups
