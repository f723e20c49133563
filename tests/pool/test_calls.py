"""Calls in processes of their own."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
import time
from collections.abc import Generator, Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from commandline import TESTS
from kata_runner.catalog import Catalog
from kata_runner.errors import UnknownKataError
from kata_runner.grader import Options, grade
from kata_runner.pool import calls
from kata_runner.pool.calls import Bounds, Forks, LostError, call, call_within, mark

REFERENCE = TESTS / "catalog" / "solutions" / "tests" / "tally" / "reference.py"

_state: list[int] = []


def remember(number: int) -> int:
    _state.append(number)
    return sum(_state)


def die(how: int) -> None:
    os.kill(os.getpid(), how)


def say_who_and_wait(path: Path) -> None:
    path.write_text(str(os.getpid()))
    time.sleep(60)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def judges() -> Iterator[Forks]:
    with Forks(2) as forks:
        yield forks


def test_nothing_of_a_call_is_left_for_the_next(judges: Forks) -> None:
    assert [*judges.map(remember, range(5))] == [0, 1, 2, 3, 4]
    assert _state == []


def test_what_a_call_raises_is_raised_here(katas: Catalog) -> None:
    with pytest.raises(UnknownKataError, match="no_such_kata"):
        call(grade, "no_such_kata", REFERENCE, katas=katas)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGSEGV])
def test_a_process_that_ends_early_is_no_answer(how: int, judges: Forks) -> None:
    with pytest.raises(LostError, match=f"-{how}"):
        call(die, how)
    assert judges.submit(remember, 7).result() == 7


class Picky(Exception):
    """Can be pickled, and not be unpickled."""

    def __init__(self, one: int, two: int) -> None:
        super().__init__(one + two)


def leave(how: str) -> object:
    """End a call in some way that gives no answer."""
    match how:
        case "exits":
            sys.exit()
        case "interrupts":
            raise KeyboardInterrupt
        case "is left hard":
            os._exit(0)
        case "closes the pipe":
            assert calls._answer is not None
            os.close(calls._answer.fileno())
            time.sleep(60)
        case "raises what has no wire form":
            raise ValueError(lambda: None)
        case "raises what cannot be read":
            raise Picky(1, 2)
        case "gives what has no wire form":
            return lambda: None
        case "gives what is too large":
            return bytes(10**11)
        case "computes in C":
            return sum(range(10**13))
        case "waits":
            time.sleep(60)
    return how


LEFT = {
    "exits": "left by SystemExit",
    "interrupts": "left by KeyboardInterrupt",
    "is left hard": "exit status 0",
    "closes the pipe": "ended early",
    "raises what has no wire form": "cannot be sent",
    "raises what cannot be read": "cannot be read",
    "gives what has no wire form": "cannot be sent",
    "computes in C": "ran out of time",
    "waits": "ran out of time",
}
SMALL = Bounds(memory=2 << 30, cpu=0.5, wall=10.0)


@pytest.mark.parametrize("how", LEFT)
def test_a_call_without_an_answer_is_lost_and_says_why(how: str, capfd: pytest.CaptureFixture[str]) -> None:
    bounds = Bounds(SMALL.memory, SMALL.cpu, 1.0) if how == "waits" else SMALL
    with pytest.raises(LostError, match=LEFT[how]) as lost:
        call_within(bounds, leave, how)
    assert lost.value.spent == (how == "computes in C")
    assert not lost.value.marked
    assert "Traceback" not in capfd.readouterr().err


def test_what_takes_too_much_memory_raises() -> None:
    with pytest.raises(MemoryError):
        call_within(SMALL, leave, "gives what is too large")
    assert call_within(SMALL, remember, 7) == 7


def mark_and_leave(how: str) -> object:
    mark()
    return leave(how)


def test_a_lost_call_says_whether_it_had_come_to_its_mark() -> None:
    assert call(mark_and_leave, "as usual") == "as usual"
    with pytest.raises(LostError) as lost:
        call(mark_and_leave, "is left hard")
    assert lost.value.marked


def test_an_exception_ends_the_calls_that_run(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in "abc"]
    waiting: list[Future[None]] = []
    with contextlib.suppress(ZeroDivisionError), Forks(2) as forks:
        waiting += [forks.submit(say_who_and_wait, path) for path in paths]
        while not all(path.exists() and path.read_text() for path in paths[:2]):
            time.sleep(0.01)
        raise ZeroDivisionError
    assert all(future.cancelled() or isinstance(future.exception(), LostError) for future in waiting)
    assert not any(alive(int(path.read_text())) for path in paths[:2])
    assert not paths[2].exists()


def test_calls_of_a_generator_end_where_the_collector_closes_it_which_may_be_a_thread_of_theirs() -> None:
    may_close = threading.Event()

    def close() -> None:
        may_close.wait()
        generator.close()

    def generate() -> Generator[Future[None], None, None]:
        with Forks(1) as forks:
            yield forks.submit_here(close)

    generator = generate()
    future = next(generator)
    may_close.set()
    future.result(10)


def test_grades_are_the_same_there(katas: Catalog, judges: Forks) -> None:
    here = grade("tally", REFERENCE, Options(time=False), katas=katas)
    there = judges.submit(grade, "tally", REFERENCE, Options(time=False), katas=katas).result()
    assert (there.verdict, there.summary, there.isolation) == (here.verdict, here.summary, here.isolation)
    assert [p.name for p in there.properties] == [p.name for p in here.properties]


def test_the_process_that_waits_may_be_lost() -> None:
    before = call(os.getppid)
    os.kill(before, signal.SIGKILL)
    with contextlib.suppress(LostError):
        call(os.getppid)
    assert call(os.getppid) != before


def test_it_may_be_lost_where_there_is_no_waitid(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "waitid")  # macOS has it since Python 3.13
    test_the_process_that_waits_may_be_lost()


def test_it_may_have_been_waited_for() -> None:
    waiting = call(os.getppid)
    os.kill(waiting, signal.SIGKILL)
    os.waitpid(waiting, 0)  # as a program may that waits for all its children
    assert call(os.getpid) != os.getpid()


def test_a_process_that_a_user_forks_has_calls_of_its_own() -> None:
    assert call(os.getpid) != os.getpid()
    child = os.fork()
    if child == 0:
        good = False
        with contextlib.suppress(BaseException):
            good = call(os.getppid) not in (os.getpid(), os.getppid())
        os._exit(0 if good else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert call(os.getpid) != os.getpid()


def test_a_users_main_module_is_left_alone() -> None:
    main = sys.modules["__main__"]
    seen = []
    with Forks(2) as forks:
        waiting = [forks.submit(remember, i) for i in range(20)]
        while not all(future.done() for future in waiting):
            seen.append(sys.modules["__main__"] is main)
    assert all(seen)
