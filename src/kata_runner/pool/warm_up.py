"""What every grade needs, done once: a process imports this module, and is then forked for each grade.

Imports, the first run of pytest and hypothesis, the level of isolation that this machine holds, places of files.
"""

from __future__ import annotations

import contextlib
import gc

import numpy as np  # noqa: F401  # the tests of many katas want it

import kata_runner.judges.judging  # whose functions the forks call
import kata_runner.timing  # noqa: F401
from kata_runner import catalog
from kata_runner.catalog import Catalog
from kata_runner.grader import Options, grade

__all__: list[str] = []


def _grade_once() -> None:
    """The first kata's reference: whatever comes of it, what it needed is there now."""
    katas = Catalog.default()
    kata = katas.kata(katas.slugs[0])
    grade(kata, catalog.reference(kata), Options(time=False), katas=katas)


with contextlib.suppress(Exception):  # whoever grades reports a broken catalogue
    _grade_once()
gc.freeze()
