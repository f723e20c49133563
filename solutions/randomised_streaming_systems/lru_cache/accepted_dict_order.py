"""A dict keeps the order in which keys came in: a used key is taken out and put in again."""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: dict[int, int] = {}

    def get(self, key: int) -> int:
        value = self.values.pop(key, -1)
        if value != -1:
            self.values[key] = value
        return value

    def put(self, key: int, value: int) -> None:
        self.values.pop(key, None)
        if len(self.values) == self.capacity:
            del self.values[next(iter(self.values))]
        self.values[key] = value
