"""The definition without a memory: exponential."""


def best_margin(v: list[int]) -> int:
    def margin(i: int, j: int) -> int:
        if i == j:
            return v[i]
        return max(v[i] - margin(i + 1, j), v[j] - margin(i, j - 1))

    return margin(0, len(v) - 1)
