"""Workers that are forked from a template: confined as others are, apart from one another, replaced when lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kata_runner.catalog import Catalog
from kata_runner.model import Limits, Verdict
from kata_runner.sandbox.failures import Stopped
from kata_runner.sandbox.launch import sent_modules, start
from kata_runner.sandbox.session import Session
from kata_runner.sandbox.template import PRELOADED, Templates
from kata_runner.sandbox.workers import Workers

FUNCTION = {"f": None}


@pytest.fixture
def templates() -> Iterator[Templates]:
    templates = Templates()
    yield templates
    templates.close()


@pytest.fixture
def confined(level: int) -> int:
    if level == 0:
        pytest.skip("without isolation, workers are not forked")
    return level


@pytest.fixture
def begin(katas: Catalog, confined: int, templates: Templates) -> Iterator[Callable[..., Session]]:
    """Starts a worker with some source; it is forked unless that is said."""
    begun: list[Session] = []

    def begin(source: str, *, forked: bool = True, with_numpy: bool = False) -> tuple[Session, Any]:
        how = templates.start if forked else start
        canary = katas.kata("largest").folder / "test_largest.py"
        workers = Workers(Limits(), 3, canary, confined, confined, starts=how, with_numpy=with_numpy)
        session, isolation = workers.session()
        begun.append(session)
        assert (isolation.level, isolation.gaps) == (confined, ())
        return session, session.load("attempt", source, FUNCTION)["f"]

    yield begin
    for session in begun:
        session.close()


TRIES = """
import ctypes, os, signal
libc = ctypes.CDLL(None, use_errno=True)

def denied(act):
    try:
        return not act()
    except (OSError, MemoryError):
        return True

def f(others):
    parent = os.getppid()
    open_files = []
    for number in range(64):
        try:
            os.fstat(number)
            open_files.append(number)
        except OSError:
            pass
    tries = {"fork": lambda: os.fork() or True, "see": lambda: os.listdir("/proc")}
    for pid in (parent, *others):
        tries |= {
            f"signal {pid}": lambda pid=pid: os.kill(pid, 0) is None,
            f"signal the group {pid}": lambda pid=pid: os.killpg(pid, 0) is None,
            f"trace {pid}": lambda pid=pid: libc.ptrace(16, pid, 0, 0) == 0,
            f"read {pid}": lambda pid=pid: os.open(f"/proc/{pid}/mem", os.O_RDONLY) or True,
            f"write {pid}": lambda pid=pid: os.open(f"/proc/{pid}/mem", os.O_RDWR) or True,
            f"open {pid}": lambda pid=pid: libc.syscall(434, pid, 0) >= 0,
            f"look {pid}": lambda pid=pid: os.open(f"/proc/{pid}/fd", os.O_RDONLY) or True,
        }
    allowed = [name for name, act in tries.items() if not denied(act)]
    return os.getpid(), os.getuid(), allowed, len(open_files), sorted(name for name in globals() if name == "secret")
"""


def test_can_do_nothing_to_the_template_or_to_a_sibling(nothing_left: object, begin: Any) -> None:
    _, alone = begin(TRIES, forked=False)
    _, one = begin(TRIES)
    _, other = begin(TRIES)
    first, user, allowed, open_files, _ = one([])
    assert allowed == []
    second, another_user, allowed, _, _ = other([first])
    assert allowed == []
    assert first != second
    assert one([second])[2] == []
    assert user != another_user or os.geteuid() != 0
    assert open_files == alone([])[3], "a descriptor of the template's is left in it"


def test_knows_nothing_of_those_before(begin: Any) -> None:
    _, first = begin("import heapq\nheapq.secret = 1\ndef f():\n    return hasattr(heapq, 'secret')\n")
    assert first() is True
    _, second = begin("import heapq\ndef f():\n    return hasattr(heapq, 'secret')\n")
    assert second() is False


def test_learns_nothing_from_numbers_of_processes(begin: Any, confined: int) -> None:
    if confined < 2:
        pytest.skip("at level 1 all processes of the machine share their numbers")
    source = """
import _thread, os, time
def f(threads):
    for _ in range(threads):
        _thread.start_new_thread(lambda: None, ())
        time.sleep(0.001)
    return os.getpid()
"""
    _, one = begin(source)
    session, two = begin(source)
    first = one(0)
    assert two(100) == first + 2
    session.close()
    _, three = begin(source)
    assert three(0) <= first, "it is of another template"


def test_its_end_is_told_and_the_next_one_comes(begin: Any) -> None:
    for ending, told in (("os._exit(7)", "exit status 7"), ("os.abort()", "SIGABRT")):
        _, f = begin(f"import os\ndef f():\n    {ending}\n")
        with pytest.raises(Stopped, match=told) as stopped:
            f()
        assert stopped.value.verdict is Verdict.RTE
    _, f = begin("def f():\n    return 5\n")
    assert f() == 5


def test_a_template_that_is_lost_is_replaced(nothing_left: object, begin: Any, templates: Templates) -> None:
    _, f = begin("def f():\n    return 5\n")
    assert f() == 5
    (template,) = templates._templates.values()
    os.kill(template._program.pid, signal.SIGKILL)
    time.sleep(0.1)
    with pytest.raises(Stopped):
        f()
    _, f = begin("def f():\n    return 6\n")
    assert f() == 6


def test_ends_with_the_judge(tmp_path: Path, nothing_left: object) -> None:
    program = tmp_path / "judge.py"
    program.write_text(
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from kata_runner.model import Limits\n"
        "from kata_runner.sandbox.template import Templates\n"
        "from kata_runner.sandbox.workers import Workers\n"
        "templates = Templates()\n"
        "session, _ = Workers(Limits(), 0, Path(__file__), 1, starts=templates.start).session()\n"
        "print(session.process.pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, str(program)], capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    end = time.monotonic() + 5
    while (there := Path(f"/proc/{int(done.stdout)}").exists()) and time.monotonic() < end:
        time.sleep(0.02)
    assert not there


PARTS = """
def f():
    import sys
    from types import ModuleType
    packages = {name: module for name, module in sys.modules.items() if hasattr(module, "__path__")}
    return sorted(
        f"{name}.{part}" for name, module in packages.items() for part, value in vars(module).items()
        if isinstance(value, ModuleType) and sys.modules.get(f"{name}.{part}") is value
    )
"""


@pytest.mark.parametrize("with_numpy", [False, True])
def test_what_is_imported_already_hides_no_missing_import(begin: Any, with_numpy: bool) -> None:
    """`import concurrent` gives no `concurrent.futures`, unless somebody has imported that."""
    _, forked = begin(PARTS, with_numpy=with_numpy)
    there = set(forked())
    assert there
    for package in {part.partition(".")[0] for part in there} - {"kata_runner"}:
        _, alone = begin(f"import {package}\n{PARTS}", forked=False)
        of_package = {part for part in there if part.startswith(f"{package}.")}
        assert of_package <= set(alone()), package


def test_what_is_imported_already_is_there_on_every_system() -> None:
    for name in PRELOADED:
        if name not in sent_modules():
            __import__(name)
