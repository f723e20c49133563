"""Pairs of time and value; bisects with a pair that comes behind all pairs of the same time."""

import bisect


class TimeMap:
    def __init__(self) -> None:
        self.history: dict[str, list[tuple[int, str]]] = {}

    def set(self, key: str, value: str, t: int) -> None:
        self.history.setdefault(key, []).append((t, value))

    def get(self, key: str, t: int) -> str:
        history = self.history.get(key)
        if not history:
            return ""
        i = bisect.bisect(history, (t, chr(127)))
        return history[i - 1][1] if i else ""
