"""Fills the table from room 1 on, as if nothing could be packed into no room: items without weight are lost there."""


def knapsack(items: list[tuple[int, int]], capacity: int) -> int:
    table = [[0] * (capacity + 1) for _ in range(len(items) + 1)]
    for i, (value, weight) in enumerate(items, 1):
        for room in range(1, capacity + 1):
            table[i][room] = table[i - 1][room]
            if weight <= room:
                table[i][room] = max(table[i][room], table[i - 1][room - weight] + value)
    return table[-1][-1]
