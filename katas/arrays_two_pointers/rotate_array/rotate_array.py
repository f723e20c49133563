def rotate(nums: list[int], k: int) -> None:
    """Move every element of nums k places to the right, in place; the last ones come to the front."""
    raise NotImplementedError
