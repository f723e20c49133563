"""The standard library has it."""

from graphlib import CycleError, TopologicalSorter


def topo_order(n: int, edges: list[tuple[int, int]]) -> list[int] | None:
    sorter: TopologicalSorter[int] = TopologicalSorter()
    for u in range(n):
        sorter.add(u)
    for u, v in edges:
        sorter.add(v, u)
    try:
        return [*sorter.static_order()]
    except CycleError:
        return None
