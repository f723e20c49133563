"""Follows what a variable being true leads to; on a contradiction, undoes all, and tries false: O(n m)."""


def two_sat(n: int, clauses: list[tuple[int, int]]) -> list[bool] | None:
    leads_to: dict[int, list[int]] = {}
    for a, b in clauses:
        leads_to.setdefault(-a, []).append(b)
        leads_to.setdefault(-b, []).append(a)
    held: set[int] = set()

    def follow(x: int) -> bool:
        added, todo = [], [x]
        while todo:
            y = todo.pop()
            if y in held:
                continue
            held.add(y)
            added.append(y)
            if -y in held:
                held.difference_update(added)
                return False
            todo += leads_to.get(y, [])
        return True

    for x in range(1, n + 1):
        if x not in held and -x not in held and not follow(x) and not follow(-x):
            return None
    return [x in held for x in range(1, n + 1)]
