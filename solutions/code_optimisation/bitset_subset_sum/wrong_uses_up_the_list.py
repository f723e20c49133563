"""Takes the elements off the list that it was given."""


def reachable(a: list[int], target: int) -> bool:
    sums = 1
    while a:
        x = a.pop()
        if x <= target:
            sums |= sums << x
    return bool(sums >> target & 1)
