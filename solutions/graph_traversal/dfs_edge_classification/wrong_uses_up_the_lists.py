"""Takes the edges out of the lists as it follows them."""


def classify_edges(adj: list[list[int]]) -> dict[tuple[int, int], str]:
    number: dict[int, int] = {}
    done: set[int] = set()
    kinds: dict[tuple[int, int], str] = {}
    for root in range(len(adj)):
        stack = [] if root in number else [root]
        number.setdefault(root, len(number))
        while stack:
            u = stack[-1]
            if not adj[u]:
                done.add(stack.pop())
                continue
            v = adj[u].pop(0)
            if v not in number:
                kinds[u, v] = "tree"
                number[v] = len(number)
                stack.append(v)
            elif v not in done:
                kinds[u, v] = "back"
            else:
                kinds[u, v] = "forward" if number[u] < number[v] else "cross"
    return kinds
