"""Places in the text are vertices, words are edges: a search from the beginning, which visits each place once."""

from collections import deque


def can_segment(s: str, words: list[str]) -> bool:
    by_length: dict[int, set[str]] = {}
    for word in words:
        by_length.setdefault(len(word), set()).add(word)
    queue, seen = deque([0]), {0}
    while queue:
        start = queue.popleft()
        if start == len(s):
            return True
        for length, known in by_length.items():
            end = start + length
            if end <= len(s) and end not in seen and s[start:end] in known:
                seen.add(end)
                queue.append(end)
    return False
