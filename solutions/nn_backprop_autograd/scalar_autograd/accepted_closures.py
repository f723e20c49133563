"""Each result carries a function that passes its slope on to its operands; a recursive search puts them in order."""

from __future__ import annotations

import math
from collections.abc import Callable


class Value:
    def __init__(self, data: float, operands: tuple[Value, ...] = ()) -> None:
        self.data = data
        self.grad = 0.0
        self._before = set(operands)
        self._pass_on: Callable[[], None] = lambda: None

    def __add__(self, other: Value | float) -> Value:
        right = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + right.data, (self, right))

        def pass_on() -> None:
            self.grad += out.grad
            right.grad += out.grad

        out._pass_on = pass_on
        return out

    def __mul__(self, other: Value | float) -> Value:
        right = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * right.data, (self, right))

        def pass_on() -> None:
            self.grad += right.data * out.grad
            right.grad += self.data * out.grad

        out._pass_on = pass_on
        return out

    def __pow__(self, k: float) -> Value:
        out = Value(self.data**k, (self,))

        def pass_on() -> None:
            self.grad += k * self.data ** (k - 1) * out.grad

        out._pass_on = pass_on
        return out

    def tanh(self) -> Value:
        twice = math.exp(2 * self.data)
        out = Value((twice - 1) / (twice + 1), (self,))

        def pass_on() -> None:
            self.grad += (1 - out.data**2) * out.grad

        out._pass_on = pass_on
        return out

    def relu(self) -> Value:
        out = Value(0.0 if self.data < 0 else self.data, (self,))

        def pass_on() -> None:
            self.grad += (out.data > 0) * out.grad

        out._pass_on = pass_on
        return out

    __radd__ = __add__
    __rmul__ = __mul__

    def __neg__(self) -> Value:
        return self * -1

    def __sub__(self, other: Value | float) -> Value:
        return self + (-other)

    def __rsub__(self, other: float) -> Value:
        return other + (-self)

    def __truediv__(self, other: Value | float) -> Value:
        return self * other**-1

    def __rtruediv__(self, other: float) -> Value:
        return other * self**-1

    def backward(self) -> None:
        order: list[Value] = []
        visited: set[Value] = set()

        def visit(value: Value) -> None:
            if value not in visited:
                visited.add(value)
                for operand in value._before:
                    visit(operand)
                order.append(value)

        visit(self)
        self.grad = 1.0
        for value in reversed(order):
            value._pass_on()
