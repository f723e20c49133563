def counting_sort(rows: list[tuple[int, str]], k: int) -> list[tuple[int, str]]:
    """The rows sorted by key, which is from 0 to k - 1, stable: O(n + k) time and space (Seward 1954).

    The rows of a key begin where those of all smaller keys end, and counting tells where that is. `place` holds for
    each key where its next row goes.
    """
    place = [0] * (k + 1)
    for key, _ in rows:
        place[key + 1] += 1
    for key in range(1, k):
        place[key] += place[key - 1]
    ordered = rows.copy()
    for row in rows:
        ordered[place[row[0]]] = row
        place[row[0]] += 1
    return ordered
