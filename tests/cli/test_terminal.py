"""A learner's first days, typed into a real terminal and read off its screen."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kata_runner import catalog
from kata_runner.catalog import Catalog

PATIENCE = 60.0  # seconds for what should appear

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="needs tmux")


class Terminal:
    """A terminal of its own, in tmux."""

    def __init__(self, folder: Path, variables: dict[str, str]) -> None:
        self._socket = str(folder.parent / "tmux")
        sized = {"COLUMNS", "LINES"}  # of whoever runs the tests; ours has a size of its own
        self._environment = {name: value for name, value in os.environ.items() if name not in sized} | variables
        shell = ["bash", "--norc", "--noprofile"]
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", "90", "-y", "40", "-c", str(folder), *shell)

    def tmux(self, *arguments: str) -> str:
        command = ["tmux", "-S", self._socket, *arguments]
        done = subprocess.run(command, env=self._environment, check=True, capture_output=True, text=True, timeout=20)
        return done.stdout

    def type(self, text: str) -> None:
        self.tmux("send-keys", "-l", text)
        self.tmux("send-keys", "Enter")

    def press(self, key: str) -> None:
        self.tmux("send-keys", key)

    def screen(self) -> str:
        return self.tmux("capture-pane", "-p")

    def sees(self, *texts: str) -> str:
        """The screen, once all the texts are on it."""
        end = time.monotonic() + PATIENCE
        while not all(text in (shown := self.screen()) for text in texts):
            assert time.monotonic() < end, f"{texts} not seen on:\n{shown}"
            time.sleep(0.05)
        return shown

    def clear(self) -> None:
        self.press("C-l")
        self.tmux("clear-history")
        time.sleep(0.1)


@pytest.fixture
def terminal(tmp_path: Path, folder: Path, own_history: Path) -> Iterator[Terminal]:
    variables = {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "HOME": str(tmp_path / "home"),
        "KATA_HISTORY": str(own_history),
        "KATA_NOW": "2026-03-02T10:00",
        "EDITOR": "sed -i s/tpyo/typo/",
        "PS1": "$ ",
        "TERM": "screen-256color",
    }
    terminal = Terminal(folder, variables)
    try:
        yield terminal
    finally:
        terminal.tmux("kill-server")


def test_from_the_first_look_to_a_review_the_next_day(terminal: Terminal, folder: Path) -> None:
    first, second, *_ = Catalog.default().slugs
    solutions = Catalog.default().kata(second).solutions
    attempts = folder / "attempts"
    terminal.type("kata")
    terminal.sees("Welcome", f"kata start {first}")
    terminal.type("kata init . && kata start " + first)
    terminal.sees(f"Write your answer in attempts/{first}.py")
    terminal.type(f"kata grade {first}")
    terminal.sees("wrong answer (WA)", "sum_to(1)", "expected  1", f"kata hint {first}")
    terminal.type(f"kata hint {first}")
    terminal.sees("Hint 1 of 3")
    terminal.clear()

    terminal.type(f"kata watch {first}")
    terminal.sees("Sum of the first numbers", "wrong answer", "watching: h hint")
    terminal.press("h")
    terminal.sees("Hint 2 of 3")
    attempt = attempts / f"{first}.py"
    attempt.write_text(attempt.read_text().replace("range(1, n)", "range(1, n + 1)"))
    terminal.sees("accepted (AC)", "rated hard", "solved: h hint, s answer")
    terminal.press("s")
    terminal.sees("n * (n + 1) // 2")
    terminal.press("n")
    terminal.sees(f"attempts/{second}.py", "not written yet")

    attempt = attempts / f"{second}.py"
    shutil.copy(next(solutions.glob("slow_*.py")), attempt)
    terminal.sees("too slow (TLE)", "grows like n^", "o reference")
    terminal.tmux("resize-window", "-x", "60", "-y", "24")
    time.sleep(0.5)
    narrow = terminal.sees("too slow (TLE)", "watching: h hint")
    assert all(len(line) <= 60 for line in narrow.splitlines())
    terminal.tmux("resize-window", "-x", "90", "-y", "40")
    attempt.write_text("tpyo")
    terminal.sees("cannot be graded as it is", "tpyo")
    terminal.press("e")  # the editor has the terminal for a moment, and mends a word
    terminal.sees("name 'typo' is not defined", "watching: h hint")
    terminal.press("l")
    terminal.sees("Python fluency", f"[x] {first}", f"[ ] {second}")
    shutil.copy(catalog.reference(Catalog.default().kata(second)), attempt)
    terminal.sees("accepted (AC)", "solved: h hint")
    terminal.press("q")
    terminal.sees("$ ", "accepted (AC)")
    terminal.clear()
    terminal.type("stty -a | grep -o -E '[-]?(icanon|echo)\\b'; kata progress | head -3")
    shown = terminal.sees("2 of", "katas solved")
    assert "-icanon" not in shown, "the terminal is as it was before"
    assert "-echo" not in shown

    terminal.clear()
    terminal.type("export KATA_NOW=2026-03-04T10:00; kata")
    terminal.sees("due for review", f"kata review {first}")
    terminal.type("kata review")
    terminal.sees("the one before is attempts/")
    assert "NotImplementedError" in (attempts / f"{first}.py").read_text()
    shutil.copy(catalog.reference(Catalog.default().kata(first)), attempts / f"{first}.py")
    terminal.clear()
    terminal.type(f"kata grade {first}; kata history {first} | head -4")
    terminal.sees("accepted (AC)", "rated easy", "2026-03-04")


def test_completion_knows_the_katas(terminal: Terminal) -> None:
    terminal.type('eval "$(kata --show-completion bash)"; clear; echo ready')
    terminal.sees("ready")
    terminal.tmux("send-keys", "-l", "kata grade two_su")
    terminal.press("Tab")
    terminal.sees("kata grade two_sum")


def test_an_answer_is_not_spoilt_without_asking(terminal: Terminal) -> None:
    terminal.type("kata solution two_sum")
    terminal.sees("Show the answer all the same?")
    terminal.type("n")
    terminal.clear()
    terminal.type(f"echo {shlex.quote('still here')}")
    assert "def two_sum" not in terminal.sees("still here")
