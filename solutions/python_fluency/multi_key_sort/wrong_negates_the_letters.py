"""Turns a name around letter by letter to go with a reversed sort: a name then comes after those that it begins."""


def rank_records(rows: list[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(rows, key=lambda row: (row[1], [-ord(letter) for letter in row[0]]), reverse=True)
