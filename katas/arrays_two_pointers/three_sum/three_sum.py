def three_sum(nums: list[int]) -> list[tuple[int, int, int]]:
    """All triples of elements that add up to 0, each once, in any order; nums may be rearranged."""
    raise NotImplementedError
