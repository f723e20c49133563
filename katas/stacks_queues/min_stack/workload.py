from random import Random

LARGEST = 1 << 16  # so large since copies made in C look cheap below


def workload(n: int, rng: Random) -> list[list[object]]:
    """A descent, so that every value is the smallest when it comes, and was when it goes; and looks all the time."""
    calls: list[list[object]] = [["MinStack"]]
    for i in range(0, n // 4, 2):
        calls += [["push", -10 * i + rng.randrange(5)], ["push", -10 * i - 10 + rng.randrange(5)], ["get_min"]]
    for _ in range(n // 16):
        calls += [["pop"], ["get_min"], ["pop"], ["top"], ["push", -5 * n], ["get_min"], ["pop"], ["push", n]]
    return calls


def check(calls: list[list[object]], results: list[object]) -> bool:
    """What pop gives is left open."""
    stack: list[tuple[int, int]] = []
    for (name, *arguments), result in zip(calls[1:], results, strict=True):
        if name == "push":
            val = arguments[0]
            stack.append((val, min(val, stack[-1][1]) if stack else val))
            right = result is None
        elif name == "pop":
            stack.pop()
            right = True
        else:
            right = result == stack[-1][name == "get_min"]
        if not right:
            return False
    return True
