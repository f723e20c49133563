def two_sat(n: int, clauses: list[tuple[int, int]]) -> list[bool] | None:
    """Values so that every clause holds, or None: O(n + m) time and space (Aspvall, Plass and Tarjan 1979).

    A clause (a, b) is two arrows: from -a to b, and from -b to a. What a literal leads to must hold if it does. So
    literals in one strongly connected component hold together, and x and -x must not be in one. Of these two, the one
    whose component comes later along the arrows holds: if it leads to y, then -y leads to its opposite, so y comes
    later than -y as well.
    """
    after: dict[int, list[int]] = {sign * x: [] for x in range(1, n + 1) for sign in (1, -1)}
    before: dict[int, list[int]] = {literal: [] for literal in after}
    for a, b in clauses:
        for x, y in ((-a, b), (-b, a)):
            after[x].append(y)
            before[y].append(x)
    seen: set[int] = set()
    done = [y for x in after for y in _search(x, after, seen)]
    seen.clear()
    component: dict[int, int] = {}
    for x in reversed(done):
        number = len(component)  # grows along the arrows
        for y in _search(x, before, seen):
            component[y] = number
    if any(component[x] == component[-x] for x in after):
        return None
    return [component[x] > component[-x] for x in range(1, n + 1)]


def _search(root: int, after: dict[int, list[int]], seen: set[int]) -> list[int]:
    """What is new below root, in the order in which depth-first search is done with it; all of it is seen then."""
    done: list[int] = []
    path = []
    if root not in seen:
        seen.add(root)
        path.append((root, iter(after[root])))
    while path:
        x, row = path[-1]
        for y in row:
            if y not in seen:
                seen.add(y)
                path.append((y, iter(after[y])))
                break
        else:
            done.append(x)
            path.pop()
    return done
