"""All that rests on names and wording of pytest that its documentation does not promise.

`tests/correctness/test_internals.py` fails where the installed release is different.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType

from _pytest.assertion import rewrite, util

__all__ = ["DID_NOT_RAISE", "comparison_hook", "rewritten", "set_comparison_hook"]

DID_NOT_RAISE = "Failed: DID NOT RAISE"
"""type and beginning of the text of what a `pytest.raises` raises whose block has raised nothing"""


def set_comparison_hook(hook: Callable[[str, object, object], None]) -> None:
    """Have pytest call `hook(operator, left, right)` with each asserted comparison that does not hold.

    Until the running test is over: then pytest puts its own hook back, which would write out all that an answer holds.
    """
    util._reprcompare = hook


@contextmanager
def comparison_hook(hook: Callable[[str, object, object], None]) -> Iterator[None]:
    """As `set_comparison_hook`, for this block, where no test of pytest's runs."""
    before = util._reprcompare
    util._reprcompare = hook
    try:
        yield
    finally:
        util._reprcompare = before


def rewritten(tests: Path) -> CodeType:
    """Return the code of a file of tests, its assertions rewritten as pytest does it.

    Raises:
        OSError, SyntaxError: there is none.
    """
    source = tests.read_bytes()
    tree = ast.parse(source, str(tests))
    rewrite.rewrite_asserts(tree, source, str(tests), None)
    return compile(tree, str(tests), "exec", dont_inherit=True)
