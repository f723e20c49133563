from collections import defaultdict


def group_anagrams(words: list[str]) -> list[list[str]]:
    """The words in groups of anagrams: O(total log k) time for words of k letters, O(total) space.

    The sorted letters are the same for all anagrams of a word, and for no other word.
    """
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        groups["".join(sorted(word))].append(word)
    return list(groups.values())
