"""Takes fewer than three numbers for sorted, where it begins."""

from random import randint


def quicksort(a):
    if len(a) > 2:
        sort(a, 0, len(a) - 1)


def sort(a, first, last):
    while first < last:
        pivot = a[randint(first, last)]
        i, j = first, last
        while i <= j:
            while a[i] < pivot:
                i += 1
            while a[j] > pivot:
                j -= 1
            if i <= j:
                a[i], a[j] = a[j], a[i]
                i += 1
                j -= 1
        if j - first < last - i:
            sort(a, first, j)
            first = i
        else:
            sort(a, i, last)
            last = j
