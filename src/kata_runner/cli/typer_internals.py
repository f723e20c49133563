"""All that rests on names of typer that its documentation does not promise.

`tests/cli/test_typer_internals.py` fails where the installed release is different.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from typer import core

__all__ = ["spare_pydantic"]

_HOOK = "build_runtime_param"
_by_typer = getattr(core, _HOOK, None)  # typer before 0.29 has none, and does without pydantic


@dataclass(frozen=True)
class _Conversion:
    """Converts the values of one parameter of a command to the parameter's type."""

    parameter: Any

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """Return None, or a value that has the type already, as it is. Leave all but paths to typer."""
        wanted = self.parameter.annotation
        if wanted is Path and isinstance(value, str):
            from typer._param_types import coerce_cli_path

            return coerce_cli_path(Path(value), self.parameter.parameter_info, path_type=Path, param=param, ctx=ctx)
        if isinstance(wanted, type) and (value is None or isinstance(value, wanted)):
            return value
        assert _by_typer is not None
        return _by_typer(self.parameter).coerce(value, param=param, ctx=ctx)


def spare_pydantic() -> None:
    """Have typer import pydantic only for a value that is not of its parameter's type, such as a number to read.

    The import takes longer than most commands. A parameter of type str must not have a `parser`: it would not be asked.
    """
    if _by_typer is not None:
        setattr(core, _HOOK, _Conversion)
