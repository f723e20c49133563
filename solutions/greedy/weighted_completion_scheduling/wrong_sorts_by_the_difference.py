"""Sorts by weight minus length: that fits two equal weights or two equal lengths, but not two jobs of any kind."""


def min_weighted_completion(jobs: list[tuple[int, int]]) -> int:
    cost = now = 0
    for weight, length in sorted(jobs, key=lambda job: job[0] - job[1], reverse=True):
        now += length
        cost += weight * now
    return cost
