"""Takes the rows out of the list that was handed in."""


def counting_sort(rows: list[tuple[int, str]], k: int) -> list[tuple[int, str]]:
    buckets: list[list[tuple[int, str]]] = [[] for _ in range(k)]
    while rows:
        row = rows.pop()
        buckets[row[0]].append(row)
    return [row for bucket in buckets for row in reversed(bucket)]
