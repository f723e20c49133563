"""A node is a list of an item and the next node; the end is walked to once, and then remembered until it goes."""


class LinkedList:
    def __init__(self) -> None:
        self.front = [None, None]
        self.back = None
        self.length = 0

    def _before(self, i):
        pair = self.front
        while i:
            pair = pair[1]
            i -= 1
        return pair

    def push_front(self, x: int) -> None:
        self.front[1] = [x, self.front[1]]
        self.length += 1

    def push_back(self, x: int) -> None:
        back = self.back or self._before(self.length)
        back[1] = self.back = [x, None]
        self.length += 1

    def pop_front(self) -> int:
        return self.delete(0)

    def insert(self, i: int, x: int) -> None:
        if i > self.length:
            raise IndexError(i)
        if i == self.length:
            return self.push_back(x)
        before = self._before(i)
        before[1] = [x, before[1]]
        self.length += 1
        return None

    def delete(self, i: int) -> int:
        if i >= self.length:
            raise IndexError(i)
        before = self._before(i)
        x, before[1] = before[1]
        self.length -= 1
        if i == self.length:
            self.back = None
        return x

    def to_list(self) -> list[int]:
        items, pair = [], self.front[1]
        while pair:
            x, pair = pair
            items.append(x)
        return items

    def __len__(self) -> int:
        return self.length
