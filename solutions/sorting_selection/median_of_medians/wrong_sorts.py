"""Right and quick, but the kata is to do without putting the items in order."""


def select(a: list[int], k: int) -> int:
    return sorted(a)[k]
