"""One search with two stacks (Gabow): an edge back to a vertex that waits joins all groups begun since."""


def scc(n: int, edges: list[tuple[int, int]]) -> list[list[int]]:
    after: list[list[int]] = [[] for _ in range(n)]
    for u, v in edges:
        after[u].append(v)
    number = [-1] * n
    in_group = [False] * n
    count = 0
    waiting: list[int] = []
    begun: list[int] = []
    groups = []
    for root in range(n):
        calls = [(root, 0)] if number[root] < 0 else []
        while calls:
            u, i = calls.pop()
            if i == 0:
                number[u] = count
                count += 1
                waiting.append(u)
                begun.append(u)
            if i < len(after[u]):
                calls.append((u, i + 1))
                v = after[u][i]
                if number[v] < 0:
                    calls.append((v, 0))
                elif not in_group[v]:
                    while number[begun[-1]] > number[v]:
                        begun.pop()
            elif begun[-1] == u:
                begun.pop()
                at = number[u]
                group = []
                while waiting and number[waiting[-1]] >= at:
                    v = waiting.pop()
                    in_group[v] = True
                    group.append(v)
                groups.append(group)
    return groups
