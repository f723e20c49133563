"""A*: first the boards whose moves so far and ways of all tiles still to go add up to the least."""

from heapq import heappop, heappush


def min_moves(board: list[list[int]]) -> int:
    columns = len(board[0])
    start = tuple(tile for row in board for tile in row)
    size = len(start)

    def way(tile: int, i: int) -> int:
        r, c = divmod(tile - 1, columns)
        return abs(r - i // columns) + abs(c - i % columns)

    def to_go(cells: tuple[int, ...]) -> int:
        return sum(way(tile, i) for i, tile in enumerate(cells) if tile)

    best = {start: 0}
    heap = [(to_go(start), start)]
    closed = set()
    while heap:
        total, cells = heappop(heap)
        if cells in closed:
            continue
        closed.add(cells)
        moves = best[cells]
        if total == moves:
            return moves
        empty = cells.index(0)
        r, c = divmod(empty, columns)
        for i, inside in (
            (empty - columns, r > 0),
            (empty + columns, empty + columns < size),
            (empty - 1, c > 0),
            (empty + 1, c < columns - 1),
        ):
            if not inside:
                continue
            swapped = list(cells)
            swapped[empty], swapped[i] = swapped[i], swapped[empty]
            other = tuple(swapped)
            if moves + 1 < best.get(other, moves + 2):
                best[other] = moves + 1
                heappush(heap, (moves + 1 + to_go(other), other))
    return -1
