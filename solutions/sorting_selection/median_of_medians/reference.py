def select(a: list[int], k: int) -> int:
    """The item at index k of the list in ascending order: O(n) time in the worst case, O(n) space.

    Half of the fives have a median that is not larger than the pivot, and three items each that are not either: three
    tenths of all are at most the pivot, and as many at least. So it costs T(n) <= T(n/5) + T(7n/10) + c n to find the
    pivot, to go on with what it leaves, and to look at each item; and as 1/5 + 7/10 < 1, that is at most 10 c n.
    """
    while len(a) > 5:
        fives = [sorted(a[i : i + 5]) for i in range(0, len(a), 5)]
        medians = [five[len(five) // 2] for five in fives]
        pivot = select(medians, len(medians) // 2)
        smaller = [x for x in a if x < pivot]
        larger = [x for x in a if pivot < x]
        not_larger = len(a) - len(larger)
        if k < len(smaller):
            a = smaller
        elif k < not_larger:
            return pivot
        else:
            a, k = larger, k - not_larger
    return sorted(a)[k]
