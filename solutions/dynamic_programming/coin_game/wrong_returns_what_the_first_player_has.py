"""Returns how much the first player has in the end, not by how much that is more."""


def best_margin(v: list[int]) -> int:
    margin = v
    for more in range(1, len(v)):
        margin = [max(v[i] - margin[i + 1], v[i + more] - margin[i]) for i in range(len(v) - more)]
    return (sum(v) + margin[0]) // 2
