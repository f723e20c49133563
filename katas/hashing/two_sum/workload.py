from collections.abc import Sequence
from random import Random

LARGEST = 1 << 12  # enough to tell n from n^2; beyond it, sorting pays for more than its log n


def workload(n: int, rng: Random) -> tuple[list[int], int]:
    """Even numbers and an odd target: only one odd number has a partner, and both are met late from either end."""
    nums = [2 * rng.getrandbits(30) for _ in range(n)]
    target = 2 * rng.getrandbits(30) + 1
    i, j = rng.randrange(n // 4, n // 2), rng.randrange(3 * n // 4, 7 * n // 8)
    nums[i] = target - nums[j]
    return nums, target


def check(arguments: tuple[list[int], int], result: Sequence[int] | None) -> bool:
    """Any pair of positions will do that adds up, in either order."""
    nums, target = arguments
    if not isinstance(result, list | tuple) or len(result) != 2:
        return False
    places = [i for i in range(len(nums)) if i in result]
    return len(places) == 2 and sum(nums[i] for i in places) == target
