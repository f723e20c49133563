def reachable(a: list[int], target: int) -> bool:
    """Whether some elements, each used at most once, add up to target."""
    raise NotImplementedError
