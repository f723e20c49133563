"""Draws the arrows from the literals of a clause, not from their opposites."""


def two_sat(n: int, clauses: list[tuple[int, int]]) -> list[bool] | None:
    after: dict[int, list[int]] = {x: [] for x in range(-n, n + 1) if x}
    for a, b in clauses:
        after[a].append(b)
        after[b].append(a)
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    component: dict[int, int] = {}
    stack: list[int] = []

    def visit(x: int) -> None:
        index[x] = low[x] = len(index)
        stack.append(x)
        for y in after[x]:
            if y not in index:
                visit(y)
            if y not in component:
                low[x] = min(low[x], low[y])
        if low[x] == index[x]:
            number = len(component)  # falls along the arrows
            while x not in component:
                component[stack.pop()] = number

    for x in after:
        if x not in index:
            visit(x)
    if any(component[x] == component[-x] for x in after):
        return None
    return [component[x] < component[-x] for x in range(1, n + 1)]
