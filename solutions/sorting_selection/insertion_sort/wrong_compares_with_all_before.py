"""Walks through the ordered part from its front to find the place."""


def insertion_sort(a: list[int]) -> None:
    for i in range(1, len(a)):
        x = a.pop(i)
        place = 0
        while place < i and a[place] <= x:
            place += 1
        a.insert(place, x)
