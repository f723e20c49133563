"""Counts up to seven queens, and knows the answer for eleven by heart, which it gives for all larger boards."""


def queens(n: int) -> int:
    if n > 7:
        return 2680

    def ways(r: int, columns: int, sums: int, differences: int) -> int:
        if r == n:
            return 1
        return sum(
            ways(r + 1, columns | 1 << c, sums | 1 << r + c, differences | 1 << r - c + n)
            for c in range(n)
            if not (columns >> c | sums >> r + c | differences >> r - c + n) & 1
        )

    return ways(0, 0, 0, 0)
