from functools import cache
from itertools import accumulate
from random import Random

LARGEST = 1 << 12
SIDE = 3
SOLVED = (*range(1, SIDE * SIDE), 0)


def moved(board: tuple[int, ...]) -> list[tuple[int, ...]]:
    empty = board.index(0)
    boards = []
    for i in range(SIDE * SIDE):
        if abs(i % SIDE - empty % SIDE) + abs(i // SIDE - empty // SIDE) == 1:
            cells = [*board]
            cells[empty], cells[i] = cells[i], 0
            boards.append(tuple(cells))
    return boards


@cache
def levels() -> list[list[tuple[int, ...]]]:
    """The boards that 0, 1, 2, ... moves lead to, up to more than LARGEST of them."""
    seen = {SOLVED}
    found = [[SOLVED]]
    while len(seen) <= LARGEST:
        found.append(sorted({after for board in found[-1] for after in moved(board)} - seen))
        seen.update(found[-1])
    return found


def workload(n: int, rng: Random) -> tuple[list[list[int]]]:
    """A board of three by three so far from the solved one that about n boards are no further away, or half of them."""
    counts = accumulate(len(level) for level in levels())
    board = rng.choice(levels()[sum(count <= n for count in counts) - rng.randrange(2)])
    return ([[*board[i : i + SIDE]] for i in range(0, SIDE * SIDE, SIDE)],)
