"""Takes or leaves each element: 2^n."""


def reachable(a: list[int], target: int) -> bool:
    def search(i: int, left: int) -> bool:
        if left == 0:
            return True
        if i == len(a) or left < 0:
            return False
        return search(i + 1, left - a[i]) or search(i + 1, left)

    return search(0, target)
