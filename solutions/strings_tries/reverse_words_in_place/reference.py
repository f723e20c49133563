def _reverse(chars: list[str], i: int, j: int) -> None:
    """Reverse chars from index i to index j, both included."""
    while i < j:
        chars[i], chars[j] = chars[j], chars[i]
        i, j = i + 1, j - 1


def reverse_words(chars: list[str]) -> None:
    """Bring the words into reverse order, in place: O(n) time, O(1) space.

    Reversing the whole list puts the words where they belong, letters backwards; reversing each word mends that.
    """
    _reverse(chars, 0, len(chars) - 1)
    start = 0
    for i, char in enumerate(chars):
        if char == " ":
            _reverse(chars, start, i - 1)
            start = i + 1
    _reverse(chars, start, len(chars) - 1)
