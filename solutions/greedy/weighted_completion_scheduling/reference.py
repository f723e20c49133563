from functools import cmp_to_key


def min_weighted_completion(jobs: list[tuple[int, int]]) -> int:
    """The least sum of weight times completion time: O(n log n) time, O(n) space (Smith 1956).

    If a job (w1, l1) stands directly before (w2, l2), exchanging the two costs w1 * l2 more and w2 * l1 less, and no
    other job notices. So an order is best when no neighbours are worth exchanging: when weight / length never rises.
    """
    cost = now = 0
    for weight, length in sorted(jobs, key=cmp_to_key(lambda a, b: b[0] * a[1] - a[0] * b[1])):
        now += length
        cost += weight * now
    return cost
