"""For each pair of places, how long the strings that end there are the same, from a table: O(n^2)."""


def longest_repeat(s: str) -> str:
    best = ""
    above = [0] * (len(s) + 1)
    for i in range(len(s)):
        row = [0] * (len(s) + 1)
        for j in range(i):
            if s[i] == s[j]:
                row[j] = above[j - 1] + 1
                if row[j] > len(best):
                    best = s[i - row[j] + 1 : i + 1]
        above = row
    return best
