"""Numbers the land cells, and sweeps over the map until no cell has a smaller number beside it."""


def count_islands(grid: list[list[int]]) -> int:
    numbers = {(i, j): i * len(row) + j for i, row in enumerate(grid) for j, cell in enumerate(row) if cell}
    changed = True
    while changed:
        changed = False
        for (i, j), number in numbers.items():
            for beside in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if numbers.get(beside, number) < numbers[i, j]:
                    numbers[i, j] = numbers[beside]
                    changed = True
    return len(set(numbers.values()))
