from bisect import bisect_right


class TimeMap:
    """Values by key and time: O(1) time for set and O(log n) for get, O(n) space.

    Times only grow, so that what is put at the end of a key's history keeps it in order. The value at time t is the one
    before the first that came later.
    """

    def __init__(self) -> None:
        self._times: dict[str, list[int]] = {}
        self._values: dict[str, list[str]] = {}

    def set(self, key: str, value: str, t: int) -> None:
        """Set the value of key from time t on; t is later than in every call before."""
        self._times.setdefault(key, []).append(t)
        self._values.setdefault(key, []).append(value)

    def get(self, key: str, t: int) -> str:
        """The value of key at time t; "" if it had none yet."""
        later = bisect_right(self._times.get(key, []), t)
        return self._values[key][later - 1] if later else ""
