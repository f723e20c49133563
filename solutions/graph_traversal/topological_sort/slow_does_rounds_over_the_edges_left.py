"""In rounds: does all tasks that no edge left leads to, then drops their edges. On a chain, V rounds."""


def topo_order(n: int, edges: list[tuple[int, int]]) -> list[int] | None:
    left = edges
    undone = set(range(n))
    order: list[int] = []
    while undone:
        free = undone - {v for _, v in left}
        if not free:
            return None
        order += free
        undone -= free
        left = [(u, v) for u, v in left if u not in free]
    return order
