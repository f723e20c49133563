"""The definition without a memory: exponential."""


def edit_distance(a: str, b: str) -> int:
    if not a or not b:
        return len(a) + len(b)
    if a[-1] == b[-1]:
        return edit_distance(a[:-1], b[:-1])
    return 1 + min(edit_distance(a[:-1], b[:-1]), edit_distance(a[:-1], b), edit_distance(a, b[:-1]))
