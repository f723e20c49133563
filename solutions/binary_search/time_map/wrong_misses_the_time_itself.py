"""Looks for the last time before t, and misses what was set at t itself."""

from bisect import bisect_left


class TimeMap:
    def __init__(self) -> None:
        self.times: dict[str, list[int]] = {}
        self.values: dict[str, list[str]] = {}

    def set(self, key: str, value: str, t: int) -> None:
        self.times.setdefault(key, []).append(t)
        self.values.setdefault(key, []).append(value)

    def get(self, key: str, t: int) -> str:
        i = bisect_left(self.times.get(key, []), t)
        return self.values[key][i - 1] if i else ""
