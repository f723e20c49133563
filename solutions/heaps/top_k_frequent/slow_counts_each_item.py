"""Goes through the whole list for every different item: O(n d)."""


def top_k(items: list[str], k: int) -> list[str]:
    return sorted(set(items), key=lambda item: (-items.count(item), item))[:k]
