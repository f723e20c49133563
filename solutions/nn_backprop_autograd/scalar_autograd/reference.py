from __future__ import annotations

import math


class Value:
    """A number that remembers how it was computed: O(1) for an operation, O(n) for backward through n of them.

    Each value keeps its operands, and its slope with respect to each. Going from the result backwards, in an order
    where every value comes before its operands, a value's grad is complete when it is passed on.
    """

    def __init__(self, data: float) -> None:
        self.data = data
        self.grad = 0.0
        self._operands: tuple[tuple[Value, float], ...] = ()

    def __add__(self, other: Value | float) -> Value:
        other = _as_value(other)
        return _computed(self.data + other.data, (self, 1.0), (other, 1.0))

    def __radd__(self, other: float) -> Value:
        return self + other

    def __mul__(self, other: Value | float) -> Value:
        other = _as_value(other)
        return _computed(self.data * other.data, (self, other.data), (other, self.data))

    def __rmul__(self, other: float) -> Value:
        return self * other

    def __neg__(self) -> Value:
        return self * -1

    def __sub__(self, other: Value | float) -> Value:
        return self + -other

    def __rsub__(self, other: float) -> Value:
        return -self + other

    def __pow__(self, k: float) -> Value:
        return _computed(self.data**k, (self, k * self.data ** (k - 1)))

    def __truediv__(self, other: Value | float) -> Value:
        return self * other**-1

    def __rtruediv__(self, other: float) -> Value:
        return self**-1 * other

    def tanh(self) -> Value:
        """The hyperbolic tangent."""
        t = math.tanh(self.data)
        return _computed(t, (self, 1 - t * t))

    def relu(self) -> Value:
        """This number if it is positive, else 0."""
        slope = 1.0 if self.data > 0 else 0.0
        return _computed(max(0.0, self.data), (self, slope))

    def backward(self) -> None:
        """Set the grad of everything that this was computed from, and its own."""
        self.grad = 1.0
        for value in reversed(_operands_first(self)):
            for operand, slope in value._operands:
                operand.grad += slope * value.grad


def _as_value(x: Value | float) -> Value:
    return x if isinstance(x, Value) else Value(x)


def _computed(data: float, *operands: tuple[Value, float]) -> Value:
    """A value, and its slope with respect to each of its operands."""
    value = Value(data)
    value._operands = operands
    return value


def _operands_first(last: Value) -> list[Value]:
    """Everything that `last` was computed from, each value once and behind its operands, without recursion."""
    order = []
    seen = set()
    waiting = [(last, False)]
    while waiting:
        value, is_after_its_operands = waiting.pop()
        if is_after_its_operands:
            order.append(value)
        elif value not in seen:
            seen.add(value)
            waiting.append((value, True))
            waiting += [(operand, False) for operand, _ in value._operands]
    return order
