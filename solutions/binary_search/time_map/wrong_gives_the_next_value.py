"""Gives the next value that is set, not the last one that was."""

from bisect import bisect_left


class TimeMap:
    def __init__(self) -> None:
        self.times: dict[str, list[int]] = {}
        self.values: dict[str, list[str]] = {}

    def set(self, key: str, value: str, t: int) -> None:
        self.times.setdefault(key, []).append(t)
        self.values.setdefault(key, []).append(value)

    def get(self, key: str, t: int) -> str:
        times = self.times.get(key, [])
        i = bisect_left(times, t)
        return self.values[key][i] if i < len(times) else ""
