"""Writes all values on one tape and plays it back whole: what an earlier expression passed on, it passes on again."""

from __future__ import annotations

import math

_tape: list[Value] = []


class Value:
    def __init__(self, data: float, operands: tuple[tuple[Value, float], ...] = ()) -> None:
        self.data, self.grad, self.operands = data, 0.0, operands
        _tape.append(self)

    def __add__(self, other: Value | float) -> Value:
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other: Value | float) -> Value:
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    def __pow__(self, k: float) -> Value:
        return Value(self.data**k, ((self, k * self.data ** (k - 1)),))

    def tanh(self) -> Value:
        t = math.tanh(self.data)
        return Value(t, ((self, 1 - t * t),))

    def relu(self) -> Value:
        return Value(max(self.data, 0.0), ((self, float(self.data > 0)),))

    def __radd__(self, other: float) -> Value:
        return self + other

    def __rmul__(self, other: float) -> Value:
        return self * other

    def __neg__(self) -> Value:
        return self * -1.0

    def __sub__(self, other: Value | float) -> Value:
        return self + -other

    def __rsub__(self, other: float) -> Value:
        return -self + other

    def __truediv__(self, other: Value | float) -> Value:
        return self * other**-1

    def __rtruediv__(self, other: float) -> Value:
        return self**-1 * other

    def backward(self) -> None:
        self.grad = 1.0
        for value in reversed(_tape):
            for operand, slope in value.operands:
                operand.grad += slope * value.grad
