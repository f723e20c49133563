"""The median of the first, the middle and the last item as pivot, which may be the second smallest of all."""


def select(a: list[int], k: int) -> int:
    while True:
        pivot = sorted([a[0], a[len(a) // 2], a[-1]])[1]
        smaller = [x for x in a if x < pivot]
        larger = [x for x in a if x > pivot]
        not_larger = len(a) - len(larger)
        if k < len(smaller):
            a = smaller
        elif k < not_larger:
            return pivot
        else:
            a, k = larger, k - not_larger
