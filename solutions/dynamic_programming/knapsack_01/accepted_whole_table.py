"""The table with a row for each number of items."""


def knapsack(items: list[tuple[int, int]], capacity: int) -> int:
    n = len(items)
    table = [[0] * (capacity + 1) for _ in range(n + 1)]
    for i in range(1, n + 1):
        value, weight = items[i - 1]
        for room in range(capacity + 1):
            table[i][room] = table[i - 1][room]
            if weight <= room:
                packed = table[i - 1][room - weight] + value
                if packed > table[i][room]:
                    table[i][room] = packed
    return table[n][capacity]
