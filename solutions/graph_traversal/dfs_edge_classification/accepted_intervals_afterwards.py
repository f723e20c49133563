"""First the times and the tree edges, then all edges by how the spans of times lie: in each other, or apart."""


def classify_edges(adj: list[list[int]]) -> dict[tuple[int, int], str]:
    n = len(adj)
    start = [-1] * n
    end = [-1] * n
    parent = [-1] * n
    time = 0
    for root in range(n):
        if start[root] >= 0:
            continue
        stack = [(root, 0)]
        while stack:
            u, i = stack.pop()
            if i == 0:
                start[u] = time
                time += 1
            while i < len(adj[u]) and start[adj[u][i]] >= 0:
                i += 1
            if i < len(adj[u]):
                parent[adj[u][i]] = u
                stack += [(u, i + 1), (adj[u][i], 0)]
            else:
                end[u] = time
                time += 1
    kinds = {}
    for u in range(n):
        for v in adj[u]:
            if parent[v] == u:
                kinds[u, v] = "tree"
            elif start[v] <= start[u] and end[u] <= end[v]:
                kinds[u, v] = "back"
            elif start[u] < start[v] and end[v] < end[u]:
                kinds[u, v] = "forward"
            else:
                kinds[u, v] = "cross"
    return kinds
