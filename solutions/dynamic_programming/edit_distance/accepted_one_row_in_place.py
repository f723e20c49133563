"""A single row, written over from left to right; the diagonal is set aside before it is lost."""


def edit_distance(a: str, b: str) -> int:
    row = [*range(len(b) + 1)]
    for x in a:
        diagonal = row[0]
        row[0] += 1
        for j in range(1, len(row)):
            best = diagonal + (x != b[j - 1])
            best = min(best, row[j] + 1, row[j - 1] + 1)
            diagonal, row[j] = row[j], best
    return row[-1]
