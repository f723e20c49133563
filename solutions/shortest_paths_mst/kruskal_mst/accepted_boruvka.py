"""Boruvka: in rounds, every part takes its lightest edge to another; ties go to the smaller number. Rows as lists."""


def mst(n, edges):
    part = list(range(n))
    chosen = set()
    while True:
        lightest = {}
        for i, (u, v, w) in enumerate(edges):
            if part[u] != part[v]:
                for p in (part[u], part[v]):
                    if p not in lightest or (w, i) < lightest[p]:
                        lightest[p] = (w, i)
        if not lightest:
            break
        beside = {p: [] for p in part}
        for _, i in lightest.values():
            chosen.add(i)
            u, v, _ = edges[i]
            beside[part[u]].append(part[v])
            beside[part[v]].append(part[u])
        name = {}
        for p in beside:
            if p not in name:
                name[p] = p
                stack = [p]
                while stack:
                    for q in beside[stack.pop()]:
                        if q not in name:
                            name[q] = p
                            stack.append(q)
        part = [name[p] for p in part]
    if len(set(part)) > 1:
        return None
    return [sum(edges[i][2] for i in chosen), sorted(chosen)]
