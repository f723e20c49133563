"""Takes every cell of the block for an item."""


class DynamicArray:
    def __init__(self) -> None:
        self.block = [0] * 8
        self.length = 0

    def move(self, capacity: int) -> None:
        block = [0] * capacity
        for i in range(self.length):
            block[i] = self.block[i]
        self.block = block

    def append(self, x: int) -> None:
        if self.length == len(self.block):
            self.move(2 * self.length)
        self.block[self.length] = x
        self.length += 1

    def pop(self) -> int:
        if not self.length:
            raise IndexError("no item")
        self.length -= 1
        x = self.block[self.length]
        if len(self.block) > 8 and self.length <= len(self.block) // 4:
            self.move(len(self.block) // 2)
        return x

    def get(self, i: int) -> int:
        if i >= len(self.block):
            raise IndexError(i)
        return self.block[i]

    def set(self, i: int, x: int) -> None:
        if i >= len(self.block):
            raise IndexError(i)
        self.block[i] = x

    def __len__(self) -> int:
        return self.length

    def capacity(self) -> int:
        return len(self.block)
