"""Recorded inputs of katas that come again and again, so that hypothesis makes them once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass

__all__ = ["InputCache", "Recorded"]

MAX_BYTES = 128 << 20  # of inputs and conversations
MAX_KEYS = 10_000
_RECORDED_AT = 2  # the second request: a kata may come only once


@dataclass(frozen=True)
class Recorded:
    """What was recorded for a kata and a seed, pickled."""

    inputs: bytes
    conversation: bytes | None
    """the inputs with their conversation; None if there is none"""

    @property
    def size(self) -> int:
        return len(self.inputs) + len(self.conversation or b"")


class InputCache:
    """What was recorded, by kata and seed; what was requested longest ago is dropped. For any number of threads.

    Pickled, so that the process that holds the cache needs no hypothesis and no pytest.
    """

    def __init__(self) -> None:
        self._requests: OrderedDict[Hashable, int] = OrderedDict()
        self._inputs: dict[Hashable, Recorded] = {}
        self._failed: set[Hashable] = set()
        self._lock = threading.Lock()

    def get(self, key: Hashable) -> tuple[Recorded | None, bool]:
        """Return the inputs, or None if there are none, and whether the caller is to record them: one caller is."""
        with self._lock:
            self._requests[key] = self._requests.pop(key, 0) + 1
            if len(self._requests) > MAX_KEYS:
                self._drop_oldest()
            return self._inputs.get(key), self._requests[key] == _RECORDED_AT

    def put(self, key: Hashable, inputs: Recorded | None) -> None:
        """Store what was recorded; None if the inputs cannot be."""
        with self._lock:
            if key in self._requests and inputs is not None:
                self._inputs[key] = inputs
            while sum(each.size for each in self._inputs.values()) > MAX_BYTES:
                self._drop_oldest()

    def recording_failed(self, key: Hashable) -> None:
        """Have the next caller record the inputs; if that fails too, nobody will."""
        with self._lock:
            if key in self._requests and key not in self._failed:
                self._requests[key] = _RECORDED_AT - 1
                self._failed.add(key)

    def _drop_oldest(self) -> None:
        key, _ = self._requests.popitem(last=False)
        self._inputs.pop(key, None)
        self._failed.discard(key)
