"""Adds up the counts before a key anew for every row: O(n k)."""


def counting_sort(rows: list[tuple[int, str]], k: int) -> list[tuple[int, str]]:
    counts = [0] * k
    for key, _ in rows:
        counts[key] += 1
    ordered = rows.copy()
    done = [0] * k
    for row in rows:
        ordered[sum(counts[: row[0]]) + done[row[0]]] = row
        done[row[0]] += 1
    return ordered
