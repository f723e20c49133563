"""Bubble sort that ends after a round without exchange: a small number at the end comes one place nearer a round."""


def insertion_sort(a: list[int]) -> None:
    exchanged = True
    while exchanged:
        exchanged = False
        for i in range(len(a) - 1):
            if a[i] > a[i + 1]:
                a[i], a[i + 1] = a[i + 1], a[i]
                exchanged = True
