"""Looks at the front of every list for each number: O(N k)."""


def merge_k(lists: list[list[int]]) -> list[int]:
    at = [0] * len(lists)
    merged = []
    while True:
        fronts = [(lists[which][i], which) for which, i in enumerate(at) if i < len(lists[which])]
        if not fronts:
            return merged
        x, which = min(fronts)
        merged.append(x)
        at[which] += 1
