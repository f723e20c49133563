"""A heap beside the stack: a value that has gone leaves the heap when it comes to its top, O(log n) amortised."""

from heapq import heappop, heappush


class MinStack:
    def __init__(self) -> None:
        self.values: list[tuple[int, int]] = []
        self.heap: list[tuple[int, int]] = []
        self.pushes = 0

    def push(self, val: int) -> None:
        self.pushes += 1
        self.values.append((val, self.pushes))
        heappush(self.heap, (val, self.pushes))

    def pop(self) -> int:
        val, number = self.values.pop()
        if self.heap[0][1] == number:
            heappop(self.heap)
        return val

    def top(self) -> int:
        return self.values[-1][0]

    def get_min(self) -> int:
        there = len(self.values)
        while True:
            val, number = self.heap[0]
            low, high = 0, there
            while low < high:
                middle = (low + high) // 2
                if self.values[middle][1] < number:
                    low = middle + 1
                else:
                    high = middle
            if low < there and self.values[low][1] == number:
                return val
            heappop(self.heap)
