"""Values are numbered as they are made: a heap always gives the newest, whose slope nothing waiting can change."""

from __future__ import annotations

import heapq
import itertools
import math

_numbers = itertools.count()


class Value:
    __slots__ = ("data", "grad", "number", "slopes")

    def __init__(self, data: float) -> None:
        self.data = float(data)
        self.grad = 0.0
        self.number = next(_numbers)
        self.slopes: dict[Value, float] = {}

    @classmethod
    def made(cls, data: float, *slopes: tuple[Value | float, float]) -> Value:
        value = cls(data)
        for operand, slope in slopes:
            if isinstance(operand, Value):
                value.slopes[operand] = value.slopes.get(operand, 0.0) + slope
        return value

    def __add__(self, other: Value | float) -> Value:
        return self.made(self.data + _number(other), (self, 1.0), (other, 1.0))

    def __sub__(self, other: Value | float) -> Value:
        return self.made(self.data - _number(other), (self, 1.0), (other, -1.0))

    def __rsub__(self, other: float) -> Value:
        return self.made(other - self.data, (self, -1.0))

    def __neg__(self) -> Value:
        return self.made(-self.data, (self, -1.0))

    def __mul__(self, other: Value | float) -> Value:
        return self.made(self.data * _number(other), (self, _number(other)), (other, self.data))

    def __truediv__(self, other: Value | float) -> Value:
        below = _number(other)
        return self.made(self.data / below, (self, 1 / below), (other, -self.data / below**2))

    def __rtruediv__(self, other: float) -> Value:
        return self.made(other / self.data, (self, -other / self.data**2))

    def __pow__(self, k: float) -> Value:
        return self.made(math.pow(self.data, k), (self, k * math.pow(self.data, k - 1)))

    __radd__, __rmul__ = __add__, __mul__

    def tanh(self) -> Value:
        return self.made(math.tanh(self.data), (self, math.cosh(self.data) ** -2))

    def relu(self) -> Value:
        return self.made(max(0.0, self.data), (self, float(self.data >= 0)))

    def backward(self) -> None:
        grads = {self: 1.0}
        waiting = [(-self.number, self)]
        while waiting:
            _, value = heapq.heappop(waiting)
            value.grad = grads[value]
            for operand, slope in value.slopes.items():
                if operand not in grads:
                    grads[operand] = 0.0
                    heapq.heappush(waiting, (-operand.number, operand))
                grads[operand] += slope * value.grad


def _number(x: Value | float) -> float:
    return x.data if isinstance(x, Value) else x
