"""Looks through a key's history from its beginning."""


class TimeMap:
    def __init__(self) -> None:
        self.history: dict[str, list[tuple[int, str]]] = {}

    def set(self, key: str, value: str, t: int) -> None:
        self.history.setdefault(key, []).append((t, value))

    def get(self, key: str, t: int) -> str:
        last = ""
        for time, value in self.history.get(key, []):
            if time > t:
                break
            last = value
        return last
