def master_case(a: int, b: int, d: int) -> int:
    """Where the work of T(n) = a T(n/b) + n^d is done: O(d) multiplications.

    From one level of the tree to the next, the work changes by the factor a / b^d.
    """
    shrinks_by = b**d
    if a > shrinks_by:
        return 1
    return 2 if a == shrinks_by else 3
