"""Every history begins with an empty value at time 0, so that there always is one; bisects with a key function."""

from bisect import bisect_right
from collections import defaultdict
from operator import itemgetter


class TimeMap:
    def __init__(self) -> None:
        self.history: defaultdict[str, list[tuple[int, str]]] = defaultdict(lambda: [(0, "")])

    def set(self, key: str, value: str, t: int) -> None:
        self.history[key].append((t, value))

    def get(self, key: str, t: int) -> str:
        history = self.history[key]
        return history[bisect_right(history, t, key=itemgetter(0)) - 1][1]
