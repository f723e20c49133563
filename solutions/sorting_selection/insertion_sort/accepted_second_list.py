"""Inserts into a second list, from its end, and copies back."""


def insertion_sort(a: list[int]) -> None:
    ordered: list[int] = []
    for x in a:
        at = len(ordered)
        while at > 0 and not ordered[at - 1] <= x:
            at -= 1
        ordered[at:at] = [x]
    a[:] = ordered
