"""A dict all the way down: the statement lets it pass."""


class HashMap:
    def __init__(self) -> None:
        self._values: dict[int, int] = {}

    def put(self, key: int, value: int) -> None:
        self._values[key] = value

    def get(self, key: int) -> int | None:
        return self._values.get(key)

    def delete(self, key: int) -> bool:
        return self._values.pop(key, None) is not None

    def __len__(self) -> int:
        return len(self._values)

    def longest_chain(self) -> int:
        return min(1, len(self._values))
