from heapq import heappop, heappush


def a_star(grid: list[list[int]], start: tuple[int, int], goal: tuple[int, int]) -> int | None:
    """The least cost from start to goal, or None: O(V log V) time, O(V) space (Hart, Nilsson, Raphael 1968).

    Dijkstra's algorithm in the order of cost plus estimate. No step costs less than it takes off the estimate, so that
    the sum never falls along a way: nothing that still waits can make a cell cheaper whose turn has come.
    """
    rows, columns = len(grid), len(grid[0])

    def estimate(r: int, c: int) -> int:
        return abs(r - goal[0]) + abs(c - goal[1])

    settled = set()
    waiting = [(estimate(*start), 0, start)]
    while waiting:
        _, cost, cell = heappop(waiting)
        if cell == goal:
            return cost
        if cell in settled:
            continue
        settled.add(cell)
        r, c = cell
        for i, j in (r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1):
            if 0 <= i < rows and 0 <= j < columns and (i, j) not in settled and grid[i][j] >= 0:
                reached = cost + 1 + abs(grid[i][j] - grid[r][c])
                heappush(waiting, (reached + estimate(i, j), reached, (i, j)))
    return None
