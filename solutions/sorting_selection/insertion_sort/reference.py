def insertion_sort(a: list[int]) -> None:
    """Put a in ascending order, in place: O(n + inversions) time, O(1) space.

    What is left of i is in order. Every number that x passes on its way left is larger than x and was before it, so
    each step undoes one inversion, and there is one comparison for each step and one for each number that stops.
    """
    for i in range(1, len(a)):
        x = a[i]
        while i > 0 and x < a[i - 1]:
            a[i] = a[i - 1]
            i -= 1
        a[i] = x
