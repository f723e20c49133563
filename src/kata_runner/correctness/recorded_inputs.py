"""The inputs of properties, kept for the next attempt.

For one kata and one seed hypothesis makes the same inputs again and again, which takes most of the time of a grading.
They are recorded while the model answer is graded, where they are plain data of their own that nothing but hypothesis
made, and where every one of them passed. Hypothesis chooses by outcome, so it would make just these for any attempt
that passes all of them: such an attempt is right whether they are made or read. One that fails on them is judged by
hypothesis, which also shrinks.
"""

from __future__ import annotations

import enum
import functools
import io
import pickle
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from hashlib import sha256
from types import BuiltinFunctionType, FunctionType, NoneType
from typing import Any

import pytest
from hypothesis.internal.conjecture.junkdrawer import ensure_free_stackframes
from hypothesis.internal.entropy import deterministic_PRNG

from kata_runner import catalog
from kata_runner.correctness.examples import function_of
from kata_runner.model import Kata
from kata_runner.nodes import ListNode, TreeNode

__all__ = ["Inputs", "Recorder", "play", "version_of"]

MOST = 4 << 20  # bytes of one kata's inputs: more would take longer to pass on than to make
_VALUES = {NoneType, bool, int, float, complex, str, bytes, range, tuple, frozenset, Decimal, Fraction, type(...)}
_OBJECTS = {list, dict, set, bytearray, ListNode, TreeNode}  # and arrays: tests may change them, and tell them apart
_BY_NAME = (type, enum.Enum, FunctionType, BuiltinFunctionType)  # of which a pickle says only where they are
_SETS = {set, frozenset}


@dataclass(frozen=True)
class Inputs:
    """What the examples of a kata's properties get with a seed."""

    seed: int
    version: bytes
    """of the tests that they are for"""
    examples: Mapping[str, tuple[bytes, ...]]
    """the pickled (positional, named) arguments of each example, by property; properties may be missing"""

    def fit(self, kata: Kata, seed: int) -> bool:
        """Whether hypothesis would make them now."""
        return self.seed == seed and self.version == version_of(kata)


def version_of(kata: Kata) -> bytes | None:
    """Tells whether a kata's tests have changed; None if there are none."""
    try:
        return sha256(catalog.tests(kata).read_bytes()).digest()
    except OSError:
        return None


class _NotPlainError(Exception):
    """It may not be the same when it is read back."""


@dataclass
class Recorder:
    """Takes down the inputs of a grading."""

    _kept: dict[str, list[bytes] | None] = field(default_factory=dict)
    """by property; None if it is given up"""
    _objects: dict[int, object] = field(default_factory=dict)
    """those of all examples so far, by identity"""
    _spoilt: bool = False

    def around(self, example: Callable[..., Any], name: Callable[[], str]) -> Callable[..., Any]:
        """`example`, with its input taken down.

        Parameters:
            name: gives the property that runs.
        """

        @functools.wraps(example)
        def run(*args: Any, **kwargs: Any) -> Any:
            kept = self._kept.setdefault(name(), [])
            data = None if kept is None else self._pickled((args, kwargs))  # before a test changes what it gets
            passed = False
            try:
                result = example(*args, **kwargs)
                passed = True
                return result
            finally:
                if passed and kept is not None and data is not None and sum(map(len, kept)) + len(data) <= MOST:
                    kept.append(data)
                else:
                    self._kept[name()] = None

        return run

    def spoil(self) -> None:
        """The attempt was called outside the examples: it had a hand in their inputs."""
        self._spoilt = True

    def examples(self) -> dict[str, tuple[bytes, ...]]:
        """What was taken down, of the properties of which it is everything."""
        whole: dict[str, tuple[bytes, ...]] = {}
        left = 0 if self._spoilt else MOST
        for name, kept in self._kept.items():
            size = sum(map(len, kept or ()))
            if kept and size <= left:
                whole[name] = tuple(kept)
                left -= size
        return whole

    def _pickled(self, value: object) -> bytes | None:
        """None if it has something in it that may come back otherwise, or that came before."""
        pickler = _Pickler(self._objects)
        try:
            data = pickler.pickled(value)
            if pickler.has_sets and _Pickler({}).pickled(pickle.loads(data)) != data:
                return None  # attempts can see the order of a set
        except (_NotPlainError, pickle.PicklingError, RecursionError, TypeError, AttributeError):
            return None
        self._objects |= pickler.objects
        return data


class _Pickler(pickle.Pickler):
    """Writes plain data, and refuses the rest."""

    def __init__(self, earlier: dict[int, object]) -> None:
        """
        Parameters:
            earlier: objects that may not come again, by identity.
        """
        self._file = io.BytesIO()
        super().__init__(self._file, protocol=4)  # 5 writes arrays as buffers
        self._earlier = earlier
        self.objects: dict[int, object] = {}
        self.has_sets = False

    def pickled(self, value: object) -> bytes:
        self.dump(value)
        return self._file.getvalue()

    def persistent_id(self, value: object) -> None:
        """Called with each part of what is written.

        Raises:
            _NotPlainError: it is no plain data.
        """
        kind = type(value)
        self.has_sets |= kind in _SETS
        numpys = {base.__name__ for base in kind.__mro__ if base.__module__ == "numpy"}
        if kind in _OBJECTS or (numpys and kind.__name__ == "ndarray"):
            if id(value) in self._earlier:
                raise _NotPlainError("one object in two examples")
            self.objects[id(value)] = value
        elif kind not in _VALUES and not isinstance(value, _BY_NAME) and not numpys & {"generic", "dtype"}:
            raise _NotPlainError(kind.__name__)


def play(item: pytest.Function, inputs: tuple[bytes, ...]) -> None:
    """Have a test of hypothesis's run on these inputs, and no others."""
    example = function_of(item).hypothesis.inner_test

    def run() -> None:
        for data in inputs:
            args, kwargs = pickle.loads(data)
            with deterministic_PRNG(), ensure_free_stackframes():  # as hypothesis has it around each
                example(*args, **kwargs)

    item.obj = run
