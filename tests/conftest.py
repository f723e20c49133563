"""What the runner's own tests share."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from batches import EXPECTED
from commandline import CATALOG, COMMAND, SOLUTIONS, Kata
from kata_runner.catalog import Catalog
from kata_runner.errors import UnconfinedError
from kata_runner.sandbox.template import Templates
from kata_runner.sandbox.workers import try_isolation

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may have it ignored, for us and our children

collect_ignore = ["benchmarks", "catalog", "hostile"]  # programs and katas that the tests are about


@pytest.fixture(scope="session")
def katas() -> Catalog:
    """The small katas that only these tests use."""
    return Catalog(CATALOG)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of them, to change."""
    root = tmp_path / "root"
    shutil.copytree(CATALOG, root)
    return root


@pytest.fixture(autouse=True)
def own_history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test touches the history of whoever runs it."""
    path = tmp_path / "history" / "history.sqlite3"
    monkeypatch.setenv("KATA_HISTORY", str(path))
    return path


def holds(level: int) -> bool:
    """Whether this machine can isolate attempts at a level."""
    try:
        try_isolation(level, level)
    except UnconfinedError:
        return False
    return True


@pytest.fixture(params=[0, 1, 2, 3], scope="session", ids=lambda level: f"level{level}")
def level(request: pytest.FixtureRequest) -> int:
    """Each level of isolation that this machine holds; CI's holds all."""
    if not holds(request.param):
        pytest.skip(f"this machine does not hold isolation level {request.param}")
    return int(request.param)


@pytest.fixture(scope="module")
def templates() -> Iterator[Templates]:
    """Templates of workers, for all tests of a file."""
    templates = Templates()
    yield templates
    templates.close()


def workers_alive() -> set[int]:
    """Process ids of workers, and of processes that grade beside one another, that are ours or nobody's."""
    alive = set()
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            command = (entry / "cmdline").read_bytes()
            parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        ours = b"The first code of a worker" in command or b"multiprocessing.forkserver" in command
        if ours and parent in (1, os.getpid()) and not (parent == 1 and waits_for_its_parent(entry, command)):
            alive.add(int(entry.name))
    return alive


def waits_for_its_parent(entry: Path, command: bytes) -> bool:
    """Whether it is a bubblewrap that was orphaned before anything ran in it: the next worker's start ends it."""
    try:
        return b"bwrap" in command.partition(b"\0")[0] and not (entry / "task" / entry.name / "children").read_text()
    except OSError:
        return False


def left_after(before: set[int]) -> set[int]:
    """Which processes are there that were not; they have some seconds to end."""
    end = time.monotonic() + 5
    while (left := workers_alive() - before) and time.monotonic() < end:
        time.sleep(0.05)
    return left


@pytest.fixture
def nothing_left() -> Iterator[Callable[[], set[int]]]:
    """No worker outlives a test."""
    before = workers_alive()
    yield workers_alive
    assert not left_after(before)


@pytest.fixture
def environment(tmp_path: Path, own_history: Path) -> dict[str, str]:
    """What `kata` is run in: the tests' own katas, history and home."""
    return {
        **{name: value for name, value in os.environ.items() if name not in ("KATA_PLAIN", "NO_COLOR")},
        "KATA_ROOT": str(CATALOG),
        "KATA_HISTORY": str(own_history),
        "HOME": str(tmp_path / "home"),
        "COLUMNS": "80",
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder."""
    path = tmp_path / "work"
    path.mkdir()
    return path


@pytest.fixture
def kata(folder: Path, environment: dict[str, str]) -> Kata:
    """Runs `kata` with arguments, in an empty folder, without a terminal."""

    def run(
        *arguments: object, cwd: Path = folder, typed: str = "", **variables: str
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [*COMMAND, *map(str, arguments)],
            cwd=cwd,
            env={**environment, **variables},
            capture_output=True,
            text=True,
            timeout=120,
            input=typed,
            check=False,
        )
        assert "Traceback" not in done.stdout + done.stderr, done.stderr
        assert "\x1b" not in done.stdout
        return done

    return run


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where batches are kept that have no file of their own."""
    path = tmp_path / "state"
    monkeypatch.setenv("XDG_STATE_HOME", str(path))
    return path


@pytest.fixture
def handed_in(tmp_path: Path, home: Path) -> Path:
    """A folder of submissions, student by student; the verdict of each is in its student's name."""
    root = tmp_path / "class"
    for (slug, name), verdict in EXPECTED.items():
        folder = root / f"{verdict} {name}"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(SOLUTIONS / slug / f"{name}.py", folder / f"{slug}.py")
    (root / "AC slips").mkdir()
    (root / "AC slips" / "running_sums.py").write_text("def running_sums(items: list[int]\n")
    (root / "AC slips").rename(root / "CE slips")
    return root
