def count_anagram_substrings(text: str, patterns: list[str]) -> list[int]:
    """For each pattern, the number of places in the text where an anagram of it stands: O(t + p) expected time.

    The counts of the 26 letters are the same for all anagrams, and for nothing else. When the window moves on, one of
    them goes up and one goes down. One look into a dict holds them against all patterns at once.
    """
    size = len(patterns[0])
    keys = [tuple(_letter_counts(pattern)) for pattern in patterns]
    found = dict.fromkeys(keys, 0)
    window = _letter_counts(text[:size])
    for i in range(size, len(text) + 1):  # the window ends before index i
        key = tuple(window)
        if key in found:
            found[key] += 1
        if i < len(text):
            window[ord(text[i]) - ord("a")] += 1
            window[ord(text[i - size]) - ord("a")] -= 1
    return [found[key] for key in keys]


def _letter_counts(letters: str) -> list[int]:
    counts = [0] * 26
    for letter in letters:
        counts[ord(letter) - ord("a")] += 1
    return counts
