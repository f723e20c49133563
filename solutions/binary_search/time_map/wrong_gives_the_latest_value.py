"""Keeps the last value of each key only, with its time."""


class TimeMap:
    def __init__(self) -> None:
        self.last: dict[str, tuple[int, str]] = {}

    def set(self, key: str, value: str, t: int) -> None:
        self.last[key] = (t, value)

    def get(self, key: str, t: int) -> str:
        since, value = self.last.get(key, (0, ""))
        return value if since <= t else ""
