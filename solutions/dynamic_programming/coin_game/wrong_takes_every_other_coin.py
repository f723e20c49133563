"""Takes all the coins in even places or all in odd ones, which can be had of an even number, but is not always best."""


def best_margin(v: list[int]) -> int:
    if len(v) == 1:
        return v[0]
    if len(v) % 2:
        return max(v[0] - best_margin(v[1:]), v[-1] - best_margin(v[:-1]))
    return abs(sum(v[::2]) - sum(v[1::2]))
