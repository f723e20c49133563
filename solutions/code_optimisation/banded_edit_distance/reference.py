def within(a: str, b: str, k: int) -> int:
    """The edit distance of a and b if it is at most k, else k + 1: O(k * min(n, m)) time, O(k) space (Ukkonen 1985).

    Entry (i, j) of the full table is at least |i - j|, so what is at most k lies on 2k + 1 diagonals around the main
    one. Of each row, only that band is kept: row[d] is for j = i + d - k, and for the row before, until overwritten.
    """
    if len(a) > len(b):
        a, b = b, a
    too_far = k + 1
    if len(b) - len(a) > k:
        return too_far
    row = [too_far] * k + [*range(too_far)] + [too_far]  # the first row; the last entry is beyond the band
    for i, x in enumerate(a, 1):
        left = too_far
        for d in range(max(0, k - i), min(2 * k, len(b) - i + k) + 1):
            j = i + d - k
            replaced = row[d] + (j == 0 or x != b[j - 1])
            left = row[d] = min(replaced, row[d + 1] + 1, left + 1, too_far)
    return row[len(b) - len(a) + k]
