def matches(s: str, p: str) -> bool:
    """Whether the pattern matches all of the text: O(n * m) time, O(m) space.

    Each row is for one more letter of s; its entry j says whether the first j characters of p match what was read.
    `x*` takes nothing, as if it were not there, or one letter more of a text that it matched already.
    """
    row = [True]
    for j, x in enumerate(p):
        row.append(x == "*" and row[j - 1])
    for letter in s:
        above, row = row, [False]
        for j, x in enumerate(p):
            if x == "*":
                row.append(row[j - 1] or (above[j + 1] and p[j - 1] in (letter, ".")))
            else:
                row.append(above[j] and x in (letter, "."))
    return row[-1]
