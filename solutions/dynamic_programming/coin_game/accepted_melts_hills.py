"""O(n log n): a hill melts into one coin with both its neighbours. In the valley that is left, the largest is first."""


def best_margin(v: list[int]) -> int:
    row: list[int] = []
    for x in v:
        row.append(x)
        while len(row) >= 3 and row[-3] <= row[-2] >= row[-1]:
            right, top, left = row.pop(), row.pop(), row.pop()
            row.append(left - top + right)
    row.sort(reverse=True)
    return sum(row[::2]) - sum(row[1::2])
