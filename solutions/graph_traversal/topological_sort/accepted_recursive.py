"""Depth first: a task is written down when all behind it are, so the order comes out backwards; three states a task."""

from enum import Enum, auto


class State(Enum):
    NEW = auto()
    OPEN = auto()
    DONE = auto()


class Cycle(Exception):
    pass


def topo_order(n: int, edges: list[tuple[int, int]]) -> list[int] | None:
    after: list[list[int]] = [[] for _ in range(n)]
    for u, v in edges:
        after[u].append(v)
    state = [State.NEW] * n
    backwards: list[int] = []

    def visit(u: int) -> None:
        state[u] = State.OPEN
        for v in after[u]:
            if state[v] is State.OPEN:
                raise Cycle
            if state[v] is State.NEW:
                visit(v)
        state[u] = State.DONE
        backwards.append(u)

    try:
        for u in range(n):
            if state[u] is State.NEW:
                visit(u)
    except Cycle:
        return None
    return backwards[::-1]
