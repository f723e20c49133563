"""What only a newer Python takes is said to be so."""

from __future__ import annotations

import sys

import pytest

from commandline import CATALOG
from kata_runner.catalog import Catalog
from kata_runner.grader import grade
from kata_runner.load_errors import version_hint
from kata_runner.model import Verdict

NEWER = {
    (3, 12): [
        "x = {'a': 1}\nprint(f'{x['a']}')",
        'print(f"{\nlen([])}")',
        "print(f'{''.join([])}')",
        "type Sums = list[int]",
        "def first[T](items: list[T]) -> T:\n    return items[0]",
        "class Box[T]:\n    pass",
    ],
    (3, 13): ["def first[T = int](items: list[T]) -> T:\n    return items[0]"],
    (3, 14): [
        "try:\n    pass\nexcept KeyError, ValueError:\n    pass",
        "t'{len([])} items'",
        "def first(items: Sequence[int]) -> int:\n    return items[0]",
        "class Box:\n    items: Sequence[int]",
    ],
}
CASES = [(since, source) for since, sources in NEWER.items() for source in sources]
SUMS = "\n\ndef running_sums(items):\n    return [sum(items[: i + 1]) for i in range(len(items))]\n"


@pytest.mark.parametrize(("since", "source"), CASES)
def test_what_only_a_newer_python_takes(since: tuple[int, int], source: str) -> None:
    result = grade("running_sums", source + SUMS, katas=Catalog(CATALOG))
    if sys.version_info >= since:
        assert result.verdict is not Verdict.CE, result
    else:
        assert result.verdict is Verdict.CE, result
        assert "this is Python {}.{}; ".format(*sys.version_info) in result.summary
        assert "Python {}.{} or newer".format(*since) in result.summary


def test_what_no_python_takes() -> None:
    result = grade("running_sums", "def running_sums(items)\n    return items\n", katas=Catalog(CATALOG))
    assert result.summary == "line 1: SyntaxError: expected ':' (this is Python {}.{})".format(*sys.version_info)


NO_PYTHON_TAKES = [
    "if len('x') == 't' then:\n    pass",
    "print('t' 't' t)",
    "try: print(nowhere)\nfinally: pass",
    "def first(items, x=NOWHERE): return items[0]",
    "x: int = nowhere",
    "y = nowhere",
    "try:\n    pass\nexcept ValueError, KeyError as error:\n    pass",
    "print(f'{a b}')",
    "print(f'{len([])')",
    "print(f'hello)",
    "x = {'f': 'abc}",
    "type = = 3",
    "def first[]:\n    pass",
]


@pytest.mark.parametrize("source", NO_PYTHON_TAKES)
def test_no_newer_python_is_promised_to_take_it(source: str) -> None:
    result = grade("running_sums", source + SUMS, katas=Catalog(CATALOG))
    assert result.verdict is Verdict.CE
    assert "or newer" not in result.summary


def test_what_has_nothing_to_do_with_versions() -> None:
    assert version_hint("NameError: name 'x' is not defined", "print(x)", (3, 11)) == ""
    assert version_hint("ZeroDivisionError: division by zero", "x: int = 1 / 0", (3, 11)) == ""
    assert version_hint("SyntaxError: invalid syntax", "type Sums = list[int]", (3, 12)) == "this is Python 3.12"
