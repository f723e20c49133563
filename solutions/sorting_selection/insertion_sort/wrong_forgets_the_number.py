"""Does not keep the number before others are moved onto its place."""


def insertion_sort(a: list[int]) -> None:
    for i in range(1, len(a)):
        j = i
        while j > 0 and a[j - 1] > a[i]:
            a[j] = a[j - 1]
            j -= 1
        a[j] = a[i]
