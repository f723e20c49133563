def master_case(a: int, b: int, d: int) -> int:
    """Where the work of T(n) = a T(n/b) + n^d is done: 1 at the leaves, 2 on all levels alike, 3 at the root."""
    raise NotImplementedError
