"""Kosaraju's two searches, without recursion; literal x is at x, and -x counts from the end of the lists."""


def two_sat(n: int, clauses: list[tuple[int, int]]) -> list[bool] | None:
    size = 2 * n + 1
    ahead: list[list[int]] = [[] for _ in range(size)]
    back: list[list[int]] = [[] for _ in range(size)]
    for a, b in clauses:
        ahead[-a].append(b)
        ahead[-b].append(a)
        back[b].append(-a)
        back[a].append(-b)
    literals = [x for x in range(-n, n + 1) if x != 0]
    visited = [False] * size
    order = []
    for root in literals:
        stack = [(root, False)]
        while stack:
            x, done = stack.pop()
            if done:
                order.append(x)
            elif not visited[x]:
                visited[x] = True
                stack.append((x, True))
                stack.extend((y, False) for y in ahead[x] if not visited[y])
    group = [0] * size
    count = 0
    for root in reversed(order):
        if group[root] == 0:
            count += 1
            group[root] = count
            queue = [root]
            for x in queue:
                for y in back[x]:
                    if group[y] == 0:
                        group[y] = count
                        queue.append(y)
    if any(group[x] == group[-x] for x in literals):
        return None
    return [group[x] > group[-x] for x in range(1, n + 1)]
