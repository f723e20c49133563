"""Takes the last."""


def largest(items: list[int]) -> int:
    return items[-1]
