"""Takes the words that it has used out of the caller's list."""


def ladder_length(start: str, goal: str, words: list[str]) -> int:
    level, count = [start], 1
    while level:
        if goal in level:
            return count
        following = []
        for a in level:
            for b in [b for b in words if sum(x != y for x, y in zip(a, b, strict=True)) == 1]:
                words.remove(b)
                following.append(b)
        level = following
        count += 1
    return 0
