"""Every land cell is an island, and every side that two of them share takes one off unless they are one already."""


def count_islands(grid: list[list[int]]) -> int:
    if not grid or not grid[0]:
        return 0
    width = len(grid[0])
    cells = [cell for row in grid for cell in row]
    parent = list(range(len(cells)))

    def root(a: int) -> int:
        while parent[a] != a:
            parent[a] = parent[parent[a]]
            a = parent[a]
        return a

    islands = sum(cells)
    for a, cell in enumerate(cells):
        for b in ([a - 1] if a % width else []) + ([a - width] if a >= width else []):
            if cell and cells[b] and root(a) != root(b):
                parent[root(a)] = root(b)
                islands -= 1
    return islands
