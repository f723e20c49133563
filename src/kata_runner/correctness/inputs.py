"""The inputs of properties, kept for the next attempt.

For one kata and one seed hypothesis makes the same inputs again and again, which takes most of the time of a grading.
They are recorded while the model answer is graded, and only where every one of them passed. Hypothesis chooses by
outcome and nothing else, so it would make just these for any attempt that passes all of them: such an attempt is right
whether they are made or read. Of an attempt that fails one, nothing is concluded: hypothesis runs, and shrinks.
"""

from __future__ import annotations

import functools
import pickle
import pickletools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import pytest
from hypothesis.internal.entropy import deterministic_PRNG

from kata_runner import catalog
from kata_runner.correctness.examples import function_of
from kata_runner.model import Kata

__all__ = ["Inputs", "Recorder", "play", "version_of"]

MOST = 4 << 20  # bytes of one kata's inputs: more would take longer to pass on than to make
_SETS = {"EMPTY_SET", "FROZENSET"}


@dataclass(frozen=True)
class Inputs:
    """What the examples of a kata's properties get with a seed."""

    seed: int
    version: bytes
    """of the tests that they are for"""
    examples: Mapping[str, tuple[bytes, ...]]
    """the pickled (positional, named) arguments of each example, by property; properties may be missing"""

    @property
    def size(self) -> int:
        """Bytes of the arguments."""
        return sum(len(data) for several in self.examples.values() for data in several)

    def fit(self, kata: Kata, seed: int) -> bool:
        """Whether hypothesis would make them now."""
        return self.seed == seed and self.version == version_of(kata)


@dataclass
class Recorder:
    """Takes down the inputs of a grading."""

    _kept: dict[str, list[bytes]] = field(default_factory=dict)
    _lost: set[str] = field(default_factory=set)
    _size: int = 0

    def around(self, example: Callable[..., Any], name: Callable[[], str]) -> Callable[..., Any]:
        """`example`, with its input taken down.

        Parameters:
            name: gives the property that runs.
        """

        @functools.wraps(example)
        def run(*args: Any, **kwargs: Any) -> Any:
            data = _pickled((args, kwargs))  # before it is used: some tests change what they get
            passed = False
            try:
                result = example(*args, **kwargs)
                passed = True
                return result
            finally:
                self._take(name(), data if passed else None)

        return run

    def _take(self, name: str, data: bytes | None) -> None:
        if data is None or self._size + len(data) > MOST:
            self._lost.add(name)
            return
        self._kept.setdefault(name, []).append(data)
        self._size += len(data)

    def inputs(self, kata: Kata, seed: int) -> Inputs:
        """What was taken down, of the properties of which it was everything."""
        whole = {name: tuple(kept) for name, kept in self._kept.items() if name not in self._lost}
        return Inputs(seed, version_of(kata), whole)


def version_of(kata: Kata) -> bytes:
    """Tells whether a kata's tests have changed."""
    return sha256(catalog.tests(kata).read_bytes()).digest()


def play(item: pytest.Function, inputs: tuple[bytes, ...]) -> None:
    """Have a test of hypothesis's run on these inputs, and no others."""
    example = function_of(item).hypothesis.inner_test

    def run(*_: object, **__: object) -> None:
        for data in inputs:
            args, kwargs = pickle.loads(data)
            with deterministic_PRNG():  # as hypothesis has it around each
                example(*args, **kwargs)

    item.obj = run


def _pickled(value: object) -> bytes | None:
    """None if it cannot be pickled, or has sets in it that come back in another order, which attempts can see."""
    try:
        data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
        if not _SETS.isdisjoint(operation.name for operation, _, _ in pickletools.genops(data)):
            return data if pickle.dumps(pickle.loads(data), pickle.HIGHEST_PROTOCOL) == data else None
        return data
    except Exception:  # whatever classes of the tests do
        return None
