"""Records the inputs of properties for the next attempt.

For one kata and one seed hypothesis makes the same inputs each time, which takes most of the time of a grading. They
are recorded while the model answer is graded, if they are plain data that nothing but hypothesis made and every one of
them passed; of a state machine, its steps are. Hypothesis chooses by outcome, so it would make the same inputs for any
attempt that passes all of them: such an attempt is right whether they are made or read. If an attempt fails on one,
hypothesis judges it, and shrinks.
"""

from __future__ import annotations

import enum
import functools
import io
import pickle
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from hashlib import sha256
from types import BuiltinFunctionType, FunctionType, NoneType
from typing import Any

from kata_runner import catalog
from kata_runner.correctness.hypothesis_internals import StopTest
from kata_runner.model import Kata, RecordedInputs
from kata_runner.nodes import ListNode, TreeNode

__all__ = ["Recorder", "fits", "read", "tests_digest"]

_MAX_BYTES = 4 << 20  # of one kata's inputs: more would take longer to pass on than to make
_VALUES = {NoneType, bool, int, float, complex, str, bytes, range, tuple, frozenset, Decimal, Fraction, type(...)}
_OBJECTS = {list, dict, set, bytearray, ListNode, TreeNode}  # and arrays: tests may change them, and tell them apart
_BY_NAME = (type, enum.Enum, FunctionType, BuiltinFunctionType)  # of which a pickle says only where they are
_SETS = {set, frozenset}


def fits(inputs: RecordedInputs, kata: Kata, seed: int) -> bool:
    """Return whether hypothesis would make these inputs now."""
    return inputs.seed == seed and inputs.tests_digest == tests_digest(kata)


def tests_digest(kata: Kata) -> bytes | None:
    """Return a digest of a kata's tests, which changes when they do; None if there are no tests."""
    try:
        return sha256(catalog.tests(kata).read_bytes()).digest()
    except OSError:
        return None


class _NotPlainError(Exception):
    """A value may not be the same when it is read back."""


@dataclass
class Recorder:
    """Records the inputs of a grading."""

    may_share_arrays: bool = False
    """whether examples may have an array in common: if no attempt that is right changes an argument"""
    _inputs: dict[str, list[bytes] | None] = field(default_factory=dict)
    """by property; None if the property is given up"""
    _objects: dict[int, object] = field(default_factory=dict)
    """the mutable objects of all examples so far, by identity"""
    _steps: list[bytes | None] = field(default_factory=list)
    """of the example that runs, of a state machine; None if one is no plain data"""
    _discarded: bool = False

    def around(self, example: Callable[..., Any], name: Callable[[], str]) -> Callable[..., Any]:
        """Return `example`, with its input recorded.

        Parameters:
            name: gives the property that runs.
        """

        @functools.wraps(example)
        def run(*args: Any, **kwargs: Any) -> Any:
            inputs = self._begun(name())
            data = None if inputs is None else self._pickled((args, kwargs))  # before a test changes what it gets
            result = example(*args, **kwargs)
            self._keep(name(), inputs, data)
            return result

        return run

    def around_steps(self, example: Callable[..., Any], name: Callable[[], str]) -> Callable[..., Any]:
        """As `around`, of a state machine: its input is what `note_step` hears while the example runs, and whether it
        came to its end, for hypothesis may give it up on the way."""

        @functools.wraps(example)
        def run(*args: Any, **kwargs: Any) -> Any:
            inputs, self._steps = self._begun(name()), []
            try:
                result = example(*args, **kwargs)
            except StopTest:
                self._keep(name(), inputs, self._pickled_steps(ended=False))
                raise
            self._keep(name(), inputs, self._pickled_steps(ended=True))
            return result

        return run

    def _begun(self, name: str) -> list[bytes] | None:
        """Return the inputs of a property so far, which is given up unless that of its next example is kept."""
        inputs, self._inputs[name] = self._inputs.get(name, []), None
        return inputs

    def _keep(self, name: str, inputs: list[bytes] | None, data: bytes | None) -> None:
        """Keep the input of an example that has passed, if it could be pickled and there is room.

        Parameters:
            inputs: those before it.
        """
        if inputs is not None and data is not None and _size(inputs) + len(data) <= _MAX_BYTES:
            inputs.append(data)
            self._inputs[name] = inputs

    def note_step(self, rule: str, arguments: dict[str, Any]) -> None:
        """Record a step of the example that runs.

        Parameters:
            rule: its name.
            arguments: what it gets.
        """
        self._steps.append(self._pickled((rule, arguments)))

    def _pickled_steps(self, *, ended: bool) -> bytes | None:
        """Return the input of the example that has run: its steps, and whether it came to its end."""
        if None in self._steps:
            return None
        steps = tuple(pickle.loads(step) for step in self._steps if step is not None)
        return pickle.dumps(((steps, ended), {}), protocol=4)

    def discard(self) -> None:
        """Discard all inputs: the attempt was called outside the examples, so it may have had a hand in them."""
        self._discarded = True

    def examples(self) -> dict[str, tuple[bytes, ...]]:
        """Return the pickled inputs of each property of which all inputs could be recorded."""
        complete: dict[str, tuple[bytes, ...]] = {}
        left = 0 if self._discarded else _MAX_BYTES
        for name, inputs in self._inputs.items():
            if inputs and _size(inputs) <= left:
                complete[name] = tuple(inputs)
                left -= _size(inputs)
        return complete

    def _pickled(self, value: object) -> bytes | None:
        """Return `value` pickled; None if a part of it may come back different, or is part of an earlier example."""
        pickler = _Pickler(self._objects, may_share_arrays=self.may_share_arrays)
        try:
            data = pickler.pickled(value)
            if pickler.has_sets and _Pickler({}).pickled(pickle.loads(data)) != data:
                return None  # attempts can see the order of a set
        except (_NotPlainError, pickle.PicklingError, RecursionError, TypeError, AttributeError):
            return None
        self._objects |= pickler.objects
        return data


def _size(inputs: list[bytes]) -> int:
    return sum(map(len, inputs))


class _Pickler(pickle.Pickler):
    """Writes plain data, and refuses the rest."""

    def __init__(self, earlier: dict[int, object], *, may_share_arrays: bool = False) -> None:
        """
        Parameters:
            earlier: objects that this value may not contain, by identity.
            may_share_arrays: whether arrays are excepted.
        """
        self._may_share_arrays = may_share_arrays
        self._file = io.BytesIO()
        super().__init__(self._file, protocol=4)  # 5 writes arrays as buffers
        self._earlier = earlier
        self.objects: dict[int, object] = {}
        self.has_sets = False

    def pickled(self, value: object) -> bytes:
        self.dump(value)
        return self._file.getvalue()

    def persistent_id(self, value: object) -> None:
        """Check each part of what is written; pickle calls this.

        Raises:
            _NotPlainError: the part is no plain data.
        """
        cls = type(value)
        self.has_sets |= cls in _SETS
        numpys = {base.__name__ for base in cls.__mro__ if base.__module__ == "numpy"}
        if cls in _OBJECTS or (numpys and cls.__name__ == "ndarray"):
            if id(value) in self._earlier and not (self._may_share_arrays and cls not in _OBJECTS):
                raise _NotPlainError("one object in two examples")
            self.objects[id(value)] = value
        elif cls not in _VALUES and not isinstance(value, _BY_NAME) and not numpys & {"generic", "dtype"}:
            raise _NotPlainError(cls.__name__)


def read(inputs: Sequence[bytes]) -> Iterator[tuple[tuple[Any, ...], dict[str, Any]]]:
    """Yield the positional and the named arguments of each recorded example."""
    return map(pickle.loads, inputs)
