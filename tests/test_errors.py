"""Errors that a person can act on end a command with words and an exit status."""

from __future__ import annotations

import pytest
import typer

from kata_runner import errors
from kata_runner.cli.base import EXIT_JUDGE, EXIT_USAGE, guarded

CASES = {
    errors.UnknownKataError: ("why", EXIT_USAGE),
    errors.AttemptFileError: ("why", EXIT_USAGE),
    errors.NoEditorError: ("why", EXIT_USAGE),
    errors.ScaffoldError: ("why", EXIT_USAGE),
    errors.SourceError: ("why", EXIT_USAGE),
    errors.JournalError: ("why", EXIT_USAGE),
    errors.CatalogError: ("A kata is broken: why", EXIT_JUDGE),
    errors.WorkloadError: ("A kata is broken: why", EXIT_JUDGE),
    errors.HistoryError: ("The history cannot be used: why", EXIT_JUDGE),
    errors.UnconfinedError: ("why; see: kata doctor", EXIT_JUDGE),
}


def test_the_tree_is_drawn_as_it_is() -> None:
    tree = errors.__doc__ or ""
    assert set(errors.KataError.__subclasses__()) == CASES.keys()
    assert all(f"── {error.__name__} " in tree for error in CASES)


@pytest.mark.parametrize("error", CASES)
def test_what_a_command_says(error: type[errors.KataError], capsys: pytest.CaptureFixture[str]) -> None:
    def command() -> None:
        raise error("why")

    with pytest.raises(typer.Exit) as ended:
        guarded(command)()
    assert (capsys.readouterr().err, ended.value.exit_code) == (f"{CASES[error][0]}\n", CASES[error][1])
