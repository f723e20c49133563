"""Processes that stay, and calls apart from them."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest

from kata_runner.pool.calls import Bounds, LostError, call
from kata_runner.pool.resident import Residents, apart

WITHIN = Bounds(memory=1 << 30, cpu=5.0, wall=20.0)


@pytest.fixture(scope="module", autouse=True)
def waiting() -> None:
    """The process that is forked stays: it is no leftover of a test."""
    call(os.getpid)


@pytest.fixture
def residents() -> Iterator[Residents]:
    residents = Residents(1 << 30)
    yield residents
    residents.close()


def test_makes_one_call_after_another_in_one_process(nothing_left: object, residents: Residents) -> None:
    with residents.one() as one:
        pids = {one.call(20.0, os.getpid) for _ in range(3)}
        with residents.one() as other:
            assert other.call(20.0, os.getpid) not in pids
    with residents.one() as again:
        assert again is other or again is one
    assert len(pids) == 1
    assert os.getpid() not in pids


def test_what_a_call_raises_is_raised_and_the_process_stays(residents: Residents) -> None:
    with residents.one() as one:
        with pytest.raises(ZeroDivisionError):
            one.call(20.0, divmod, 1, 0)
        assert one.call(20.0, divmod, 7, 2) == (3, 1)


@pytest.mark.parametrize(
    ("what", "wall"),
    [((os._exit, 3), 20.0), ((os.kill, 0, 9), 20.0), ((time.sleep, 60), 0.2)],
    ids=["exit", "kill", "sleep"],
)
def test_one_that_is_lost_is_told_and_replaced(
    nothing_left: object, residents: Residents, what: tuple[object, ...], wall: float
) -> None:
    def lose() -> None:
        with residents.one() as one:
            function, *args = what
            if function is os.kill:
                args = [one.call(20.0, os.getpid), 9]
            one.call(wall, function, *args)  # type: ignore[arg-type]

    with pytest.raises(LostError):
        lose()
    with residents.one() as one:
        assert one.call(20.0, divmod, 7, 2) == (3, 1)


def test_none_is_begun_when_they_are_closed(residents: Residents) -> None:
    residents.close()
    with pytest.raises(LostError), residents.one():
        pass


# ---------------------------------------------------------------- apart


def test_a_call_apart_leaves_nothing_here() -> None:
    marks: list[int] = []
    assert apart(WITHIN, lambda: (marks.append(1), os.getpid())[1]) != os.getpid()
    assert marks == []


@pytest.mark.parametrize("end", [lambda: os._exit(3), lambda: 1 / 0, lambda: lambda: None, lambda: bytes(2 << 30)])
def test_a_call_apart_that_gives_nothing_is_lost(end: object) -> None:
    with pytest.raises(LostError):
        apart(WITHIN, end)  # type: ignore[arg-type]


def test_a_call_apart_that_computes_too_long_is_ended() -> None:
    def compute() -> None:
        while True:
            pass

    with pytest.raises(LostError):
        apart(Bounds(1 << 30, 0.2, 20.0), compute)
    with pytest.raises(LostError):
        apart(Bounds(1 << 30, 20.0, 0.2), compute)
