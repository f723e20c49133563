"""No recursion: merges runs of 1, 2, 4, ... rows, back and forth between two lists."""


def merge_sort(rows: list[tuple[int, str]]) -> list[tuple[int, str]]:
    source, target = rows.copy(), rows.copy()
    n, width = len(rows), 1
    while width < n:
        for start in range(0, n, 2 * width):
            middle, end = min(start + width, n), min(start + 2 * width, n)
            i, j = start, middle
            for k in range(start, end):
                if j == end or (i < middle and source[i][0] <= source[j][0]):
                    target[k] = source[i]
                    i += 1
                else:
                    target[k] = source[j]
                    j += 1
        source, target = target, source
        width *= 2
    return source
