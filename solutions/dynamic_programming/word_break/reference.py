def can_segment(s: str, words: list[str]) -> bool:
    """Whether s can be cut into words: O(n * L) steps for words of at most L characters, O(n) space.

    The beginning of s up to some end can be cut up if a word stands there and the beginning before the word can be cut
    up, too. Each end is settled once, in ascending order.
    """
    known = set(words)
    lengths = {len(word) for word in words}
    cuttable = [True]
    for end in range(1, len(s) + 1):
        cuttable.append(any(k <= end and cuttable[end - k] and s[end - k : end] in known for k in lengths))
    return cuttable[-1]
