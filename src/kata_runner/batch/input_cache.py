"""Recorded inputs of katas that come again and again, so that hypothesis makes them once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable

__all__ = ["InputCache"]

MAX_BYTES = 64 << 20  # of inputs: those of all our katas take 5 MB
MAX_KEYS = 10_000
_RECORDED_AT = 2  # the second request: a kata may come only once


class InputCache:
    """Pickled inputs by kata and seed; those that were requested longest ago are dropped. For any number of threads.

    Pickled, so that the process that holds the cache needs no hypothesis and no pytest.
    """

    def __init__(self) -> None:
        self._requests: OrderedDict[Hashable, int] = OrderedDict()
        self._inputs: dict[Hashable, bytes] = {}
        self._failed: set[Hashable] = set()
        self._lock = threading.Lock()

    def get(self, key: Hashable) -> tuple[bytes | None, bool]:
        """Return the inputs, or None if there are none, and whether the caller is to record them: one caller is."""
        with self._lock:
            self._requests[key] = self._requests.pop(key, 0) + 1
            if len(self._requests) > MAX_KEYS:
                self._drop_oldest()
            return self._inputs.get(key), self._requests[key] == _RECORDED_AT

    def put(self, key: Hashable, inputs: bytes | None) -> None:
        """Store what was recorded; None if the inputs cannot be."""
        with self._lock:
            if key in self._requests and inputs is not None:
                self._inputs[key] = inputs
            while sum(map(len, self._inputs.values())) > MAX_BYTES:
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
