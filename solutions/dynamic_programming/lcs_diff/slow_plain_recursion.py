"""The definition without a memory: exponential."""


def diff(a: list[str], b: list[str]) -> list[tuple[str, str]]:
    if not a or not b:
        return [("-", line) for line in a] + [("+", line) for line in b]
    if a[0] == b[0]:
        return [(" ", a[0]), *diff(a[1:], b[1:])]
    return min([("-", a[0]), *diff(a[1:], b)], [("+", b[0]), *diff(a, b[1:])], key=len)
