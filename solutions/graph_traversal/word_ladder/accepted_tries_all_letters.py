"""A queue of words with the number of words so far; tries all letters at all places."""

from collections import deque


def ladder_length(start: str, goal: str, words: list[str]) -> int:
    unused = set(words)
    queue = deque([(start, 1)])
    while queue:
        word, count = queue.popleft()
        if word == goal:
            return count
        for i in range(len(word)):
            for letter in "abcdefghijklmnopqrstuvwxyz":
                other = word[:i] + letter + word[i + 1 :]
                if other in unused:
                    unused.remove(other)
                    queue.append((other, count + 1))
    return 0
