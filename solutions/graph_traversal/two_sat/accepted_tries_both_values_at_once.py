"""Follows what a variable being true and its being false lead to, a step of each in turn; the first to end is kept."""

from collections.abc import Iterator


def two_sat(n: int, clauses: list[tuple[int, int]]) -> list[int] | None:
    leads_to: dict[int, list[int]] = {}
    for a, b in clauses:
        leads_to.setdefault(-a, []).append(b)
        leads_to.setdefault(-b, []).append(a)
    fixed: set[int] = set()

    def follow(x: int, held: set[int]) -> Iterator[bool]:
        """True at each step, False at a contradiction; ends when nothing more follows."""
        held.add(x)
        todo = [x]
        while todo:
            for y in leads_to.get(todo.pop(), []):
                if -y in held or -y in fixed:
                    yield False
                    return
                if y not in held and y not in fixed:
                    held.add(y)
                    todo.append(y)
                yield True

    for x in range(1, n + 1):
        if x in fixed or -x in fixed:
            continue
        trials = [(held, follow(literal, held)) for literal, held in ((x, set()), (-x, set()))]
        kept = None
        while kept is None and trials:
            for trial in trials.copy():
                step = next(trial[1], None)
                if step is None:
                    kept = trial[0]
                    break
                if step is False:
                    trials.remove(trial)
        if kept is None:
            return None
        fixed |= kept
    return [int(x in fixed) for x in range(1, n + 1)]
