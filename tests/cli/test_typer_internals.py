"""Canary: typer still has what we use of it beyond its documentation, and it works as we rely on.

If a test here fails after an update, mend cli/typer_internals.py, or lower the bound in pyproject.toml.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import pytest
import typer
from typer import core
from typer.testing import CliRunner

from kata_runner.cli import typer_internals

ARGUMENTS = [
    "",
    "--text= --path=",
    "--text a --path b --number 2 --share 1 --flag --maybe",
    "--numbers 1 --numbers 2 --no-maybe",
    "--number x",
    "--number 4",
    "--share x",
    "--numbers x",
    "a",
    "a b c",
]


def outcome(arguments: str) -> tuple[int, str]:
    """Return the exit status, and the output, of a command that prints its parameters."""
    app = typer.Typer(rich_markup_mode=None)

    @app.command()
    def command(
        name: str,
        paths: Annotated[list[Path] | None, typer.Argument()] = None,
        text: str | None = None,
        path: Path = Path(),
        number: Annotated[int, typer.Option(min=0, max=3)] = 0,
        share: float = 0.5,
        flag: bool = False,
        maybe: bool | None = None,
        numbers: list[int] | None = None,
    ) -> None:
        typer.echo([name, paths, text, path, number, share, flag, maybe, numbers])

    done = CliRunner().invoke(app, arguments)
    return done.exit_code, done.output


@pytest.mark.skipif(typer_internals._by_typer is None, reason=f"typer {typer.__version__} does without pydantic")
@pytest.mark.parametrize("name", ["", "name "])
@pytest.mark.parametrize("arguments", ARGUMENTS)
def test_values_are_those_that_typer_makes(name: str, arguments: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core, typer_internals._HOOK, typer_internals._by_typer)
    expected = outcome(name + arguments)
    typer_internals.spare_pydantic()
    assert outcome(name + arguments) == expected, f"typer {typer.__version__} converts values otherwise"
