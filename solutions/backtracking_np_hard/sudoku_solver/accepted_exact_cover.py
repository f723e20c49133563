"""Exact cover (Knuth's Algorithm X with dicts): a digit in a cell satisfies four of 324 demands."""

Choice = tuple[int, int, int]


def solve(grid: list[list[int]]) -> list[tuple[int, ...]] | None:
    demands: dict[Choice, list[object]] = {}
    choices: dict[object, set[Choice]] = {}
    for r in range(9):
        for c in range(9):
            for d in range(1, 10):
                box = r // 3 * 3 + c // 3
                demands[r, c, d] = [("cell", r, c), ("row", r, d), ("column", c, d), ("box", box, d)]
                for demand in demands[r, c, d]:
                    choices.setdefault(demand, set()).add((r, c, d))

    def take(choice: Choice) -> list[set[Choice]]:
        removed = []
        for demand in demands[choice]:
            for other in choices[demand]:
                for another in demands[other]:
                    if another != demand:
                        choices[another].discard(other)
            removed.append(choices.pop(demand))
        return removed

    def put_back(choice: Choice, removed: list[set[Choice]]) -> None:
        for demand in reversed(demands[choice]):
            choices[demand] = removed.pop()
            for other in choices[demand]:
                for another in demands[other]:
                    if another != demand:
                        choices[another].add(other)

    def search() -> list[Choice] | None:
        if not choices:
            return []
        hardest = min(choices, key=lambda demand: len(choices[demand]))
        for choice in list(choices[hardest]):
            removed = take(choice)
            rest = search()
            if rest is not None:
                return [choice, *rest]
            put_back(choice, removed)
        return None

    given = [(r, c, grid[r][c]) for r in range(9) for c in range(9) if grid[r][c]]
    for choice in given:
        if any(demand not in choices for demand in demands[choice]):
            return None
        take(choice)
    found = search()
    if found is None:
        return None
    filled = {(r, c): d for r, c, d in given + found}
    return [tuple(filled[r, c] for c in range(9)) for r in range(9)]
