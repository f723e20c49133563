def rle_encode(s: str) -> list[tuple[str, int]]:
    """The runs of equal characters, each as (character, length): O(n) time, O(1) space beyond the result.

    A run begins where a character differs from the one before, and is as long as it is far to where the next begins.
    """
    runs = []
    start = 0
    for i in range(1, len(s) + 1):
        if i == len(s) or s[i] != s[start]:
            runs.append((s[start], i - start))
            start = i
    return runs
