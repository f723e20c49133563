"""Depth first: finds a ladder, but not the shortest."""


def ladder_length(start: str, goal: str, words: list[str]) -> int:
    counts = {start: 1}
    stack = [start]
    while stack:
        a = stack.pop()
        for b in words:
            if b not in counts and sum(x != y for x, y in zip(a, b, strict=True)) == 1:
                counts[b] = counts[a] + 1
                stack.append(b)
    return counts.get(goal, 0)
