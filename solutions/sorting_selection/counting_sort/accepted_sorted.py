"""What Python has itself, which is stable."""

from operator import itemgetter


def counting_sort(rows: list[tuple[int, str]], k: int) -> list[tuple[int, str]]:
    assert all(0 <= key < k for key, _ in rows)
    return sorted(rows, key=itemgetter(0))
