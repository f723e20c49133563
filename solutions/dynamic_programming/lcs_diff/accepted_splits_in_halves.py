"""Hirschberg 1975: finds by counting from both ends where the middle of a belongs in b, and goes on in both halves."""


def diff(a: list[str], b: list[str]) -> list[tuple[str, str]]:
    if not a:
        return [("+", line) for line in b]
    if len(a) == 1:
        if a[0] not in b:
            return [("-", a[0]), *(("+", line) for line in b)]
        at = b.index(a[0])
        return [("+", line) for line in b[:at]] + [(" ", a[0])] + [("+", line) for line in b[at + 1 :]]
    middle = len(a) // 2
    before, after = _counts(a[:middle], b), _counts(a[middle:][::-1], b[::-1])
    at = max(range(len(b) + 1), key=lambda j: before[j] + after[len(b) - j])
    return diff(a[:middle], b[:at]) + diff(a[middle:], b[at:])


def _counts(a: list[str], b: list[str]) -> list[int]:
    row = [0] * (len(b) + 1)
    for x in a:
        diagonal = 0
        for j, y in enumerate(b, 1):
            diagonal, row[j] = row[j], diagonal + 1 if x == y else max(row[j], row[j - 1])
    return row
