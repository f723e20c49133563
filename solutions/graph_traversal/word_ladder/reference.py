from collections import defaultdict


def ladder_length(start: str, goal: str, words: list[str]) -> int:
    """The number of words on the shortest ladder from start to goal, or 0: O(n L^2) time and space.

    Breadth-first search in a graph that is never written out. Words are one step apart if they are the same with one
    place covered, so they meet under that pattern. A pattern is used once: all of its words are on the ladder then.
    """
    under = defaultdict(list)
    for word in words:
        for pattern in _patterns(word):
            under[pattern].append(word)
    level, seen = [start], {start}
    count = 1
    while level:
        if goal in level:
            return count
        following = []
        for word in level:
            for pattern in _patterns(word):
                for other in under.pop(pattern, ()):
                    if other not in seen:
                        seen.add(other)
                        following.append(other)
        level = following
        count += 1
    return 0


def _patterns(word: str) -> list[str]:
    return [word[:i] + "_" + word[i + 1 :] for i in range(len(word))]
