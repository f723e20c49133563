def dedupe(nums: list[int]) -> int:
    """Bring the different values of a sorted list to its front, each once and in order; how many they are."""
    raise NotImplementedError
