def min_weighted_completion(jobs: list[tuple[int, int]]) -> int:
    """The least sum of weight times completion time over all jobs (weight, length), in the best order."""
    raise NotImplementedError
