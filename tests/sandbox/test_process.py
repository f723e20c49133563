"""A worker's process, seen from outside."""

from __future__ import annotations

import os
import sys

import pytest

from kata_runner.catalog import Catalog
from kata_runner.model import Limits
from kata_runner.sandbox.workers import Workers

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere, the system alone says who runs where")


def places_of(process: int) -> list[set[int]]:
    """The processors that each thread of a process may run on."""
    return [os.sched_getaffinity(int(thread)) for thread in os.listdir(f"/proc/{process}/task")]


def test_it_shares_a_processor_with_us_and_only_meanwhile(katas: Catalog, level: int) -> None:
    workers = Workers(Limits(), 1, katas.root / "tests.py", max_isolation=level)
    session, _ = workers.session()
    everywhere = os.sched_getaffinity(0)
    with session.process.on_our_processor():
        here = os.sched_getaffinity(0)
        assert len(here) == 1
        assert sorted(places_of(session.process.pid), key=len) == [here, everywhere]
    assert places_of(session.process.pid) == [everywhere, everywhere]
    assert os.sched_getaffinity(0) == everywhere
    with session.process.on_our_processor():
        session.close()
    assert os.sched_getaffinity(0) == everywhere
    workers.close()


def test_one_that_has_ended_changes_nothing(katas: Catalog) -> None:
    workers = Workers(Limits(), 1, katas.root / "tests.py")
    session, _ = workers.session()
    session.close()
    everywhere = os.sched_getaffinity(0)
    with session.process.on_our_processor():
        assert os.sched_getaffinity(0) == everywhere
    workers.close()
