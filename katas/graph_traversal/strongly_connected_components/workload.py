from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from random import Random

LARGEST = 1 << 12  # so large since a search in a short list looks cheap below


def workload(n: int, rng: Random) -> tuple[int, list[tuple[int, int]]]:
    """One cycle through half of the vertices, and behind it two rows of cycles of 1, 2 or 3 vertices.

    From most vertices, much can be reached, in one of the rows by ascending numbers and in one by descending ones. In
    the large cycle, edges lead back and out, so that whoever looks through the vertices on the way pays at each edge.
    Vertex 0 is in the large cycle, and the edges along it come first: so the way is long when the others are met.
    """
    vertices = [0, *rng.sample(range(1, n), n - 1)]
    large, ascending = vertices[: n // 2], sorted(vertices[n // 2 : n * 3 // 4])
    descending = sorted(vertices[n * 3 // 4 :], reverse=True)
    along = [*pairwise(large), (large[-1], large[0])]
    edges = [(u, large[rng.randint(i // 2, i)]) for i, u in enumerate(large)]
    edges += [(u, v) for u in large for v in rng.sample(ascending, 2)]
    for row in (ascending, descending):
        edges += pairwise([large[-1], *row])
        while row:
            cycle, row = row[: rng.choice([1, 2, 3])], row[3:]
            edges.append((cycle[-1], cycle[0]))
    rng.shuffle(along)
    rng.shuffle(edges)
    return n, along + edges


def check(arguments: tuple[int, list[tuple[int, int]]], result: list[list[int]]) -> bool:
    """Whether the groups hold each vertex once, are strongly connected each, and no cycle leads through two of them."""
    n, edges = arguments
    if sorted(v for group in result for v in group) != [*range(n)]:
        return False
    group_of = {v: i for i, group in enumerate(result) for v in group}
    ahead: list[list[int]] = [[] for _ in range(n)]
    back: list[list[int]] = [[] for _ in range(n)]
    between: dict[int, set[int]] = {i: set() for i in range(len(result))}
    for u, v in edges:
        if group_of[u] == group_of[v]:
            ahead[u].append(v)
            back[v].append(u)
        else:
            between[group_of[v]].add(group_of[u])
    try:
        TopologicalSorter(between).prepare()
    except CycleError:
        return False
    firsts = [next(iter(group)) for group in result]
    return all(len(_reached(firsts, within)) == n for within in (ahead, back))


def _reached(firsts: list[int], after: list[list[int]]) -> set[int]:
    seen, stack = {*firsts}, [*firsts]
    while stack:
        fresh = {*after[stack.pop()]} - seen
        seen |= fresh
        stack += fresh
    return seen
