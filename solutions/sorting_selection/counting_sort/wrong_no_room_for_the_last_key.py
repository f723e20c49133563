"""One count too few: none for the key k - 1 (RTE)."""


def counting_sort(rows: list[tuple[int, str]], k: int) -> list[tuple[int, str]]:
    buckets: list[list[tuple[int, str]]] = [[] for _ in range(k - 1)]
    for row in rows:
        buckets[row[0]].append(row)
    return [row for bucket in buckets for row in bucket]
