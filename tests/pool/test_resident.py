"""Processes that stay, and calls apart from them."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest

from kata_runner.pool.calls import Bounds, LostError, call
from kata_runner.pool.resident import Child, Residents

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


# ---------------------------------------------------------------- children


@pytest.fixture
def child(request: pytest.FixtureRequest) -> Iterator[Child]:
    """One that calls what the test gives."""
    bounds, function = request.param
    child = Child(bounds, function)
    yield child
    child.close()


def called(function: object, bounds: Bounds = WITHIN) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("child", [(bounds, function)], indirect=True)


marks: list[int] = []


def mark(x: int) -> tuple[int, list[int]]:
    marks.append(x)
    return os.getpid(), marks


@called(mark)
def test_a_child_makes_calls_one_after_another_and_leaves_nothing_here(child: Child) -> None:
    first, second = child.call(1), child.call(2)
    assert first[0] == second[0] != os.getpid()
    assert (second[1], marks, child.calls) == ([1, 2], [], 2)


def end(kind: str) -> object:
    match kind:
        case "exit":
            os._exit(3)
        case "raise":
            raise ZeroDivisionError
        case "allocate":
            return bytes(2 << 30)
        case "answer":
            return "well"
    return lambda: None  # which cannot be sent


@called(end)
@pytest.mark.parametrize("kind", ["exit", "raise", "allocate", "function"])
def test_a_call_of_a_child_that_gives_nothing_is_lost_and_so_is_the_child(child: Child, kind: str) -> None:
    assert child.call("answer") == "well"
    for each in (kind, "answer"):
        with pytest.raises(LostError):
            child.call(each)


def compute() -> None:
    while True:
        pass


@pytest.mark.parametrize(
    "child", [(Bounds(1 << 30, *each), compute) for each in [(0.2, 20.0), (20.0, 0.2)]], indirect=True
)
def test_a_child_that_computes_too_long_is_ended(child: Child) -> None:
    with pytest.raises(LostError):
        child.call()
