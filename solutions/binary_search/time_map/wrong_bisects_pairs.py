"""Bisects pairs of time and value with (t, ""), which comes before what was set at t."""

from bisect import bisect_right


class TimeMap:
    def __init__(self) -> None:
        self.history: dict[str, list[tuple[int, str]]] = {}

    def set(self, key: str, value: str, t: int) -> None:
        self.history.setdefault(key, []).append((t, value))

    def get(self, key: str, t: int) -> str:
        history = self.history.get(key, [])
        i = bisect_right(history, (t, ""))
        return history[i - 1][1] if i else ""
