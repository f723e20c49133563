"""What Python has itself."""


def radix_sort(a: list[int]) -> list[int]:
    return sorted(a)
