"""A dict of values by time for each key; goes back from t, one unit of time after the other, until it finds one."""


class TimeMap:
    def __init__(self) -> None:
        self.history: dict[str, dict[int, str]] = {}

    def set(self, key: str, value: str, t: int) -> None:
        self.history.setdefault(key, {})[t] = value

    def get(self, key: str, t: int) -> str:
        history = self.history.get(key, {})
        while t > 0:
            if t in history:
                return history[t]
            t -= 1
        return ""
