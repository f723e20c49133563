"""Takes the edges out of the list as it follows them."""


def topo_order(n: int, edges: list[tuple[int, int]]) -> list[int] | None:
    order: list[int] = []
    free = set(range(n)) - {v for _, v in edges}
    while free:
        u = free.pop()
        order.append(u)
        for edge in [edge for edge in edges if edge[0] == u]:
            edges.remove(edge)
            if all(v != edge[1] for _, v in edges):
                free.add(edge[1])
    return order if len(order) == n else None
