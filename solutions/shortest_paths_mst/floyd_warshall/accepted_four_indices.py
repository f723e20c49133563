"""The textbook's three loops, with None for no walk and everything looked up by its indices; rows are tuples."""


def all_pairs(n, edges):
    dist = [[None for _ in range(n)] for _ in range(n)]
    for i in range(n):
        dist[i][i] = 0
    for edge in edges:
        if dist[edge[0]][edge[1]] is None or edge[2] < dist[edge[0]][edge[1]]:
            dist[edge[0]][edge[1]] = edge[2]
    for k in range(n):
        for i in range(n):
            for j in range(n):
                if dist[i][k] is None or dist[k][j] is None:
                    continue
                if dist[i][j] is None or dist[i][j] > dist[i][k] + dist[k][j]:
                    dist[i][j] = dist[i][k] + dist[k][j]
    for i in range(n):
        if dist[i][i] < 0:
            return None
    return tuple(map(tuple, dist))
