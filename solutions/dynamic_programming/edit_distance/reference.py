def edit_distance(a: str, b: str) -> int:
    """The fewest insertions, deletions and replacements that turn a into b: O(n * m) time, O(min(n, m)) space.

    Each row of the table is for one more character of a: its entry j is the distance of what was read of a to the first
    j characters of b. It needs only the row above (Wagner and Fischer 1974).
    """
    if len(a) < len(b):
        a, b = b, a  # the distance is the same in both directions, and the row should be the shorter
    above = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b):
            row.append(above[j] if x == y else 1 + min(above[j], above[j + 1], row[j]))
        above = row
    return above[-1]
