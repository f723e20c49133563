"""Puts the goal among the words, though it may not be one of them."""


def ladder_length(start: str, goal: str, words: list[str]) -> int:
    def one_step(a: str, b: str) -> bool:
        return sum(x != y for x, y in zip(a, b, strict=True)) == 1

    unused = [w for w in {*words, goal} if w != start]
    level, count = [start], 1
    while level:
        if goal in level:
            return count
        following = [b for b in unused if any(one_step(a, b) for a in level)]
        unused = [b for b in unused if b not in following]
        level = following
        count += 1
    return 0
