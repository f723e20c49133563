from __future__ import annotations


class Value:
    """A number that remembers how it was computed; its attributes are data and grad."""

    data: float
    grad: float

    def __init__(self, data: float) -> None:
        raise NotImplementedError

    def __add__(self, other: Value | float) -> Value:
        raise NotImplementedError

    def __radd__(self, other: float) -> Value:
        raise NotImplementedError

    def __mul__(self, other: Value | float) -> Value:
        raise NotImplementedError

    def __rmul__(self, other: float) -> Value:
        raise NotImplementedError

    def __neg__(self) -> Value:
        raise NotImplementedError

    def __sub__(self, other: Value | float) -> Value:
        raise NotImplementedError

    def __rsub__(self, other: float) -> Value:
        raise NotImplementedError

    def __pow__(self, k: float) -> Value:
        raise NotImplementedError

    def __truediv__(self, other: Value | float) -> Value:
        raise NotImplementedError

    def __rtruediv__(self, other: float) -> Value:
        raise NotImplementedError

    def tanh(self) -> Value:
        """The hyperbolic tangent."""
        raise NotImplementedError

    def relu(self) -> Value:
        """This number if it is positive, else 0."""
        raise NotImplementedError

    def backward(self) -> None:
        """Set the grad of everything that this was computed from, and its own."""
        raise NotImplementedError
