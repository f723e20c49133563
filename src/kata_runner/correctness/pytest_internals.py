"""All that rests on names and wording of pytest that its documentation does not promise.

`tests/correctness/test_internals.py` fails where the installed release is different.
"""

from __future__ import annotations

from collections.abc import Callable

from _pytest.assertion import util

__all__ = ["DID_NOT_RAISE", "set_comparison_hook"]

DID_NOT_RAISE = "Failed: DID NOT RAISE"
"""type and beginning of the text of what a `pytest.raises` raises whose block has raised nothing"""


def set_comparison_hook(hook: Callable[[str, object, object], None]) -> None:
    """Have pytest call `hook(operator, left, right)` with each asserted comparison that does not hold.

    Until the running test is over: then pytest puts its own hook back, which would write out all that an answer holds.
    """
    util._reprcompare = hook
