def bowling(v: list[int]) -> int:
    """The highest score, by hitting pins alone for their number or neighbours together for their product."""
    raise NotImplementedError
