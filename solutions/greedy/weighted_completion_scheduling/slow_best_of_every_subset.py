"""Dynamic programming over which jobs are done: 2^n subsets."""

from functools import cache


def min_weighted_completion(jobs: list[tuple[int, int]]) -> int:
    @cache
    def best(done: int, now: int) -> int:
        left = [i for i in range(len(jobs)) if not done >> i & 1]
        return min((jobs[i][0] * (now + jobs[i][1]) + best(done | 1 << i, now + jobs[i][1]) for i in left), default=0)

    return best(0, 0)
