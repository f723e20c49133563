"""Searches from literals, one after the other, for whether they lead to their opposite: O(n (n + m))."""


def two_sat(n: int, clauses: list[tuple[int, int]]) -> list[bool] | None:
    after: dict[int, list[int]] = {x: [] for x in range(-n, n + 1)}
    for a, b in clauses:
        after[-a].append(b)
        after[-b].append(a)

    def reach(root: int) -> set[int]:
        seen, stack = {root}, [root]
        while stack:
            for y in after[stack.pop()]:
                if y not in seen:
                    seen.add(y)
                    stack.append(y)
        return seen

    held: set[int] = set()
    for x in range(1, n + 1):
        if x in held or -x in held:
            continue
        follows = reach(x)
        if -x in follows:
            follows = reach(-x)
            if x in follows:
                return None
        held |= follows
    return [x in held for x in range(1, n + 1)]
