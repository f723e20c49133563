def rle_encode(s: str) -> list[tuple[str, int]]:
    """The runs of equal characters, from left to right, each as (character, length)."""
    raise NotImplementedError
