"""Takes the first literal that it can, and gives up at a contradiction, though the opposite may do."""


def two_sat(n: int, clauses: list[tuple[int, int]]) -> list[bool] | None:
    held: set[int] = set()
    for first in range(1, n + 1):
        todo = [] if -first in held else [first]
        while todo:
            x = todo.pop()
            if -x in held:
                return None
            if x not in held:
                held.add(x)
                todo += [b for a, b in clauses if a == -x] + [a for a, b in clauses if b == -x]
    return [x in held for x in range(1, n + 1)]
