"""Gives None where there is no value."""

from bisect import bisect_right


class TimeMap:
    def __init__(self) -> None:
        self.times: dict[str, list[int]] = {}
        self.values: dict[str, list[str]] = {}

    def set(self, key: str, value: str, t: int) -> None:
        self.times.setdefault(key, []).append(t)
        self.values.setdefault(key, []).append(value)

    def get(self, key: str, t: int) -> str:
        i = bisect_right(self.times.get(key, []), t)
        return self.values[key][i - 1] if i else None
