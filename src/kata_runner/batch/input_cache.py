"""The inputs of katas that come again and again, so that hypothesis makes them once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable

__all__ = ["Known"]

MOST = 64 << 20  # bytes of inputs: those of all our katas take 5 MB
MOST_KEYS = 10_000
_RECORDED_AT = 2  # the second time: a kata may come only once


class Known:
    """Pickled inputs by kata and seed, of which those not asked for longest are given up. For any number of threads.

    Pickled, so that the process that keeps them needs no hypothesis and no pytest.
    """

    def __init__(self) -> None:
        self._times: OrderedDict[Hashable, int] = OrderedDict()
        self._inputs: dict[Hashable, bytes] = {}
        self._lost: set[Hashable] = set()
        self._lock = threading.Lock()

    def ask(self, key: Hashable) -> tuple[bytes | None, bool]:
        """The inputs, if they are known; and whether whoever asks should have them recorded, which only one is told."""
        with self._lock:
            self._times[key] = self._times.pop(key, 0) + 1
            if len(self._times) > MOST_KEYS:
                self._forget_one()
            return self._inputs.get(key), self._times[key] == _RECORDED_AT

    def keep(self, key: Hashable, inputs: bytes | None) -> None:
        """What was recorded; None if it cannot be."""
        with self._lock:
            if key in self._times and inputs is not None:
                self._inputs[key] = inputs
            while sum(map(len, self._inputs.values())) > MOST:
                self._forget_one()

    def lose(self, key: Hashable) -> None:
        """The recording was lost: another is told to make it, and no third."""
        with self._lock:
            if key in self._times and key not in self._lost:
                self._times[key] = _RECORDED_AT - 1
                self._lost.add(key)

    def _forget_one(self) -> None:
        key, _ = self._times.popitem(last=False)
        self._inputs.pop(key, None)
        self._lost.discard(key)
