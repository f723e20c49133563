"""What the list can do itself."""


def heap_sort(a: list[int]) -> None:
    a.sort()
