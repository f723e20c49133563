"""Compares which letters the words have, not at which places."""


def ladder_length(start: str, goal: str, words: list[str]) -> int:
    def one_step(a: str, b: str) -> bool:
        return len(set(a) - set(b)) == 1

    unused = [w for w in words if w != start]
    level, count = [start], 1
    while level:
        if goal in level:
            return count
        following = [b for b in unused if any(one_step(a, b) for a in level)]
        unused = [b for b in unused if b not in following]
        level = following
        count += 1
    return 0
