"""One history for all keys: the last that was set before t may be another key's."""

from bisect import bisect_right


class TimeMap:
    def __init__(self) -> None:
        self.times: list[int] = []
        self.entries: list[tuple[str, str]] = []

    def set(self, key: str, value: str, t: int) -> None:
        self.times.append(t)
        self.entries.append((key, value))

    def get(self, key: str, t: int) -> str:
        i = bisect_right(self.times, t)
        return self.entries[i - 1][1] if i and self.entries[i - 1][0] == key else ""
