"""Bisects, but makes a list of the times for it at every call: O(n)."""

from bisect import bisect_right


class TimeMap:
    def __init__(self) -> None:
        self.history: dict[str, dict[int, str]] = {}

    def set(self, key: str, value: str, t: int) -> None:
        self.history.setdefault(key, {})[t] = value

    def get(self, key: str, t: int) -> str:
        history = self.history.get(key, {})
        times = sorted(history)
        i = bisect_right(times, t)
        return history[times[i - 1]] if i else ""
