def longest_unique(s: str) -> int:
    """The length of the longest substring without a repeat: O(n) expected time, O(k) space for k characters.

    For each right end the window is as long as it can be. Its left end never moves back: what makes a window too long
    is in all windows further right that begin so far left.
    """
    last_place: dict[str, int] = {}
    longest = start = 0
    for i, character in enumerate(s):
        start = max(start, last_place.get(character, -1) + 1)
        last_place[character] = i
        longest = max(longest, i + 1 - start)
    return longest
