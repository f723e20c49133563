"""Moves each row up past all that come after it: O(n^2)."""


def rank_records(rows: list[tuple[str, int]]) -> list[tuple[str, int]]:
    ranked = rows.copy()
    for i in range(1, len(ranked)):
        name, score = ranked[i]
        j = i
        while j and (-ranked[j - 1][1], ranked[j - 1][0]) > (-score, name):
            ranked[j] = ranked[j - 1]
            j -= 1
        ranked[j] = (name, score)
    return ranked
