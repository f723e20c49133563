"""Patience: piles of linked pairs (element, pair before), and a binary search by hand."""


def lis(a: list[int]) -> tuple[int, ...]:
    tops: list[tuple] = []
    for x in a:
        low, high = 0, len(tops)
        while low < high:
            middle = (low + high) // 2
            if tops[middle][0] < x:
                low = middle + 1
            else:
                high = middle
        top = (x, tops[low - 1] if low > 0 else None)
        if low == len(tops):
            tops.append(top)
        else:
            tops[low] = top
    found = []
    link = tops[-1] if tops else None
    while link:
        found.append(link[0])
        link = link[1]
    return tuple(reversed(found))
