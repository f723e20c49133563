"""`kata watch`: one screen, graded on every save."""

from __future__ import annotations

import shutil
import signal
import sys
from contextlib import ExitStack
from pathlib import Path
from queue import SimpleQueue

import typer
from rich.console import Console
from rich.live import Live
from rich.text import Text

from kata_runner import catalog
from kata_runner.catalog import Catalog
from kata_runner.cli.base import EXIT_USAGE, fail, find, is_plain, paint, record_ahead, width
from kata_runner.cli.keys import Keys
from kata_runner.cli.outcome import remember, report
from kata_runner.errors import NoEditorError
from kata_runner.grader import Options
from kata_runner.history import History
from kata_runner.model import Kata, Verdict
from kata_runner.practice.attempts import Attempts
from kata_runner.practice.begin import begin
from kata_runner.practice.choose import choose
from kata_runner.practice.editor import edit
from kata_runner.practice.watch import Event, Failed, Gone, Graded, Grading, Watcher
from kata_runner.report.statement import essentials

__all__ = ["watch"]

_STATEMENT = 9  # lines of it at most


def watch(name: str | None, *, poll: bool) -> None:
    """Watch the attempt at a kata until it is solved; on a terminal, go on to the next if the learner says so."""
    katas, history = Catalog.default(), History.default()
    if name is None:
        chosen = choose(history, katas)
        if chosen is None:
            fail("All is solved, and nothing is due. Name a kata to watch: kata watch KATA", EXIT_USAGE)
        name = chosen.kata
    kata: Kata | None = find(name)
    on_screen = sys.stdin.isatty() and sys.stdout.isatty() and not is_plain()
    while kata is not None:
        sight = _Sight(kata, katas, history, on_screen=on_screen)
        kata = sight.watch(poll=poll)


class _Sight:
    """What is seen of one kata while it is watched."""

    def __init__(self, kata: Kata, katas: Catalog, history: History, *, on_screen: bool) -> None:
        self.kata, self.katas, self.history, self.on_screen = kata, katas, history, on_screen
        attempts = Attempts.default(katas, history)
        begin(kata, attempts, history)
        self.path = Path(attempts.shown(attempts.path(kata)))
        self.happened: SimpleQueue[Event | str] = SimpleQueue()
        """events of the watcher, and keys; the empty key is a new size of the terminal"""
        self.state = "grading"
        self.lines: list[str] = []
        """the latest report"""
        self.said: list[str] = []
        """hints and such"""
        self.solved = False
        self.watcher: Watcher | None = None

    def watch(self, *, poll: bool) -> Kata | None:
        """Until it is solved, or the learner goes; the kata to watch then."""
        with ExitStack() as stack, ExitStack() as screen:
            if self.on_screen:
                stack.callback(signal.signal, signal.SIGWINCH, signal.signal(signal.SIGWINCH, self.resized))
                self.enter(screen)
            options = Options(examples=self.history.examples, conversations=self.history.conversations)
            self.watcher = Watcher(self.kata, self.path, options, self.katas, self.happened.put, poll=poll)
            stack.callback(self.watcher.close)
            self.watcher.save()
            record_ahead(self.kata, self.history)
            while True:
                self.draw()
                happened = self.happened.get()
                if isinstance(happened, str):
                    if (answer := self.key(happened)) is not None:
                        following = answer
                        break
                else:
                    self.see(happened)
                    if self.solved and not self.on_screen:
                        following = "quit"
                        break
        for line in self.lines if self.on_screen else ():
            typer.echo(line)
        return None if following == "quit" else find(following)

    # ------------------------------------------------------------ what happens

    def see(self, event: Event) -> None:
        match event:
            case Grading():
                self.state = "grading"
            case Gone():
                self.state = f"{self.path} is gone; waiting until it is back"
                self.tell([self.state])
            case Failed(why):
                self.state = f"kata itself failed (JE), which is never your fault: {why}"
                self.tell([self.state])
            case Graded(grade):
                self.state = "watching"
                notes = remember(grade, self.history)
                self.lines = report(grade, str(self.path), self.history, notes or ())
                self.tell(self.lines)
                self.said = []
                if grade.verdict is Verdict.AC:
                    self.solved, self.state = True, "solved"
                    assert self.watcher is not None
                    self.watcher.pause()

    def tell(self, lines: list[str]) -> None:
        if not self.on_screen:
            typer.echo("\n".join(lines))

    def key(self, key: str) -> str | None:
        """What to do for a key; the kata to go on with, or quit."""
        match key:
            case "q":
                return "quit"
            case "h":
                self.said = [self.hint()]
            case "e":
                self.edit()
            case "l":
                self.said = self.around()
            case "s" if self.solved:
                self.said = catalog.reference(self.kata).read_text(encoding="utf-8").rstrip().splitlines()
            case "s":
                self.said = [f"It is not solved yet. To see the answer all the same: kata solution {self.kata.slug}"]
            case "w" if self.solved:
                self.solved, self.state = False, "watching"
                assert self.watcher is not None
                self.watcher.go_on()
            case "n":
                chosen = choose(self.history, self.katas)
                if chosen is not None and chosen.kata != self.kata.slug:
                    return chosen.kata
                following = self.katas.next_after(self.kata.slug)
                if following is not None:
                    return following
                self.said = ["This is the last one on the roadmap."]
        return None

    def hint(self) -> str:
        number = min(self.history.hints(self.kata.slug) + 1, len(self.kata.hints))
        self.history.take_hint(self.kata.slug, number)
        return f"Hint {number} of {len(self.kata.hints)}: {self.kata.hints[number - 1]}"

    def around(self) -> list[str]:
        """The kata's track, and what of it is solved."""
        solved = self.history.solved()
        track = next(track for track in self.katas.tracks if track.name == self.kata.track)
        return [track.title, *(f"  [{'x' if slug in solved else ' '}] {slug}" for slug in track.katas)]

    def edit(self) -> None:
        """The editor takes the terminal, and gives it back."""
        self.screen.close()
        try:
            edit(self.path)
        except NoEditorError as error:
            self.said = [str(error)]
        finally:
            self.enter(self.screen)

    # ------------------------------------------------------------ the screen

    def resized(self, *_: object) -> None:
        self.happened.put("")

    def enter(self, screen: ExitStack) -> None:
        """Take the whole terminal, and its keys, until `screen` closes."""
        self.live = screen.enter_context(Live(console=Console(highlight=False), screen=True, auto_refresh=False))
        screen.enter_context(Keys(self.happened.put).listening())
        self.screen = screen

    def draw(self) -> None:
        if not self.on_screen:
            return
        text = "\n".join([*self.head(), *self.body(), self.foot()])
        self.live.update(Text.from_ansi(text, no_wrap=True, overflow="crop"), refresh=True)

    def head(self) -> list[str]:
        statement = catalog.statement(self.kata).read_text(encoding="utf-8")
        room = min(_STATEMENT, max(1, self.height() - 16))
        title, *rest = essentials(statement, width(), room)
        return [paint(f"{title}  ({self.path})", "cyan"), *rest, ""]

    def body(self) -> list[str]:
        room = max(1, self.height() - len(self.head()) - 1)
        lines = [*self.lines, *(["", *self.said] if self.said else [])]
        if len(lines) > room:  # what was asked for is at the end
            lines = lines[-room:] if self.said else lines[:room]
        return lines + [""] * (room - len(lines))

    def foot(self) -> str:
        after = "s answer, w watch on, " if self.solved else ""
        return f"{self.state}: h hint, {after}n next, l list, e edit, q quit"[: width() - 1]

    def height(self) -> int:
        return shutil.get_terminal_size((80, 24)).lines
