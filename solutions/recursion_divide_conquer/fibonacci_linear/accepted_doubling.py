"""From F(k) and F(k + 1) to F(2k) and F(2k + 1): O(log n) multiplications."""


def fib(n: int) -> int:
    def pair(k: int) -> tuple[int, int]:
        if k == 0:
            return 0, 1
        a, b = pair(k // 2)
        even, odd = a * (2 * b - a), a * a + b * b
        return (odd, even + odd) if k % 2 else (even, odd)

    return pair(n)[0]
