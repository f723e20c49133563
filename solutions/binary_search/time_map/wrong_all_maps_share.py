"""Keeps the histories in the class: every map sees those of the others."""

from bisect import bisect_right


class TimeMap:
    times: dict[str, list[int]] = {}
    values: dict[str, list[str]] = {}

    def __init__(self) -> None:
        pass

    def set(self, key: str, value: str, t: int) -> None:
        self.times.setdefault(key, []).append(t)
        self.values.setdefault(key, []).append(value)

    def get(self, key: str, t: int) -> str:
        i = bisect_right(self.times.get(key, []), t)
        return self.values[key][i - 1] if i else ""
