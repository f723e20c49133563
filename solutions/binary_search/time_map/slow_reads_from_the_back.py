"""Looks through a key's history from its end."""


class TimeMap:
    def __init__(self) -> None:
        self.history: dict[str, list[tuple[int, str]]] = {}

    def set(self, key: str, value: str, t: int) -> None:
        self.history.setdefault(key, []).append((t, value))

    def get(self, key: str, t: int) -> str:
        for time, value in reversed(self.history.get(key, [])):
            if time <= t:
                return value
        return ""
