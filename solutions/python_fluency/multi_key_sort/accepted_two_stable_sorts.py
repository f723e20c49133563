"""The lesser key first: a stable sort keeps its order where the greater key ties, in reverse too."""

from operator import itemgetter


def rank_records(rows: list[tuple[str, int]]) -> list[tuple[str, int]]:
    ranked = sorted(rows, key=itemgetter(0))
    ranked.sort(key=itemgetter(1), reverse=True)
    return ranked
