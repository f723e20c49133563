"""A Python list all the way down: the statement lets it pass."""


class LinkedList:
    def __init__(self) -> None:
        self.items: list[int] = []

    def push_front(self, x: int) -> None:
        self.items.insert(0, x)

    def push_back(self, x: int) -> None:
        self.items.append(x)

    def pop_front(self) -> int:
        return self.items.pop(0)

    def insert(self, i: int, x: int) -> None:
        if i > len(self.items):
            raise IndexError(i)
        self.items.insert(i, x)

    def delete(self, i: int) -> int:
        return self.items.pop(i)

    def to_list(self) -> list[int]:
        return self.items.copy()

    def __len__(self) -> int:
        return len(self.items)
