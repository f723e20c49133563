def scc(n: int, edges: list[tuple[int, int]]) -> list[list[int]]:
    """The vertices in groups that are strongly connected: O(V + E) time and space (Kosaraju 1978).

    Depth-first search is done with the first vertex that it meets of a group after all that can be reached from there.
    So the last vertex it is done with is in a group that no edge leads to from another: what can be reached from there
    along the edges turned round is this group. Without it, the same holds of the last vertex that is left, and so on.
    """
    after: list[list[int]] = [[] for _ in range(n)]
    before: list[list[int]] = [[] for _ in range(n)]
    for u, v in edges:
        after[u].append(v)
        before[v].append(u)
    seen: set[int] = set()
    done = [v for root in range(n) for v in _search(root, after, seen)]
    seen.clear()
    groups = (_search(root, before, seen) for root in reversed(done))
    return [group for group in groups if group]


def _search(root: int, after: list[list[int]], seen: set[int]) -> list[int]:
    """What is new below root, in the order in which depth-first search is done with it; all of it is seen then."""
    done: list[int] = []
    path = []
    if root not in seen:
        seen.add(root)
        path.append((root, iter(after[root])))
    while path:
        u, row = path[-1]
        for v in row:
            if v not in seen:
                seen.add(v)
                path.append((v, iter(after[v])))
                break
        else:
            done.append(u)
            path.pop()
    return done
