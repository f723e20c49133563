"""Searches up to the last index, not included, so that the last value is never found."""

from bisect import bisect_right


class TimeMap:
    def __init__(self) -> None:
        self.times: dict[str, list[int]] = {}
        self.values: dict[str, list[str]] = {}

    def set(self, key: str, value: str, t: int) -> None:
        self.times.setdefault(key, []).append(t)
        self.values.setdefault(key, []).append(value)

    def get(self, key: str, t: int) -> str:
        times = self.times.get(key, [])
        i = bisect_right(times, t, 0, max(0, len(times) - 1))
        return self.values[key][i - 1] if i else ""
