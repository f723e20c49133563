from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> list[list[object]]:
    """Numbers that tend to grow, so that most of them get in, k of a fair size, and a look after each second one."""
    ops: list[list[object]] = [["TopK", max(1, n // 8)]]
    for i in range(n // 2):
        ops += [["add", 4 * i + rng.randrange(2 * n)], ["kth"]] if i % 2 else [["add", 4 * i + rng.randrange(2 * n)]]
    return [*ops, ["items"]]
