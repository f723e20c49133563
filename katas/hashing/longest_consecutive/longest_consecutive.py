def longest_consecutive(nums: list[int]) -> int:
    """How many consecutive numbers the list has at most."""
    raise NotImplementedError
