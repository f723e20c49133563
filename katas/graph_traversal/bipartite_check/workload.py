from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[list[list[int]]]:
    """One long path, and edges that jump over two of its vertices here and there; the numbers are shuffled.

    From one end to the other is a long way, so that whoever goes round all vertices until nothing changes goes often.
    """
    order = rng.sample(range(n), n)
    edges = [(i, i + 1) for i in range(n - 1)] + [(i, i + 3) for i in range(0, n - 3, rng.randint(3, 5))]
    adj: list[list[int]] = [[] for _ in range(n)]
    for i, j in edges:
        adj[order[i]].append(order[j])
        adj[order[j]].append(order[i])
    return (adj,)


def check(arguments: tuple[list[list[int]]], colours: object) -> bool:
    """Whether every edge joins a 0 and a 1."""
    (adj,) = arguments
    if not isinstance(colours, list | tuple) or len(colours) != len(adj):
        return False
    return all({colour, *(colours[v] for v in adj[u])} == {0, 1} for u, colour in enumerate(colours)) and all(
        colours[u] != colours[v] for u in range(len(adj)) for v in adj[u]
    )
