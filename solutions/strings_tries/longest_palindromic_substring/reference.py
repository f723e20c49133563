def longest_palindrome(s: str) -> str:
    """A longest substring that reads the same backwards: O(n^2) time, O(1) space.

    Every palindrome has a centre, which is a character or a gap between two. It grows from there, by one on each side.
    """
    start = end = 0
    for centre in range(len(s)):
        for i, j in ((centre, centre), (centre, centre + 1)):
            while i >= 0 and j < len(s) and s[i] == s[j]:
                i, j = i - 1, j + 1
            if j - i - 1 > end - start:  # the widest palindrome there is s[i + 1 : j]
                start, end = i + 1, j
    return s[start:end]
