def keep_allowed(items: list[str], blocked: list[str]) -> list[str]:
    """The items that are not blocked, in order, duplicates included."""
    raise NotImplementedError
