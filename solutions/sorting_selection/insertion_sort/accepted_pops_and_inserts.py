"""Looks for the place first, then lets the list move everything at once."""


def insertion_sort(a: list[int]) -> None:
    for i in range(len(a)):
        j = i
        while j and a[j - 1] > a[i]:
            j -= 1
        a.insert(j, a.pop(i))
