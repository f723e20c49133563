"""The input that is shown: small, whichever failed first, and the same each time; and what was printed on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kata_runner.catalog import Catalog
from kata_runner.grader import Options, grade
from kata_runner.model import Counterexample, Grade, Verdict

NAMED = """
from hypothesis import example, given
from hypothesis import strategies as st
from largest import largest


@example(EXAMPLE)
@given(GIVEN)
def test_is_the_largest(items):
    assert largest(items.copy()) == sorted(items)[-1]
"""


def judged(
    root: Path,
    source: str,
    given: str = "st.lists(st.integers(), min_size=1)",
    example: str = "[999_999_999, 142_857_142, 7, 12]",
) -> Grade:
    tests = NAMED.replace("GIVEN", given).replace("EXAMPLE", example)
    (root / "katas" / "tests" / "largest" / "test_largest.py").write_text(tests)
    return grade("largest", source, Options(time=False), katas=Catalog(root))


def shown(result: Grade) -> Counterexample:
    assert result.verdict is Verdict.WA, result
    assert result.counterexample is not None
    return result.counterexample


def test_an_example_that_fails_gives_way_to_what_is_sooner_read(root: Path) -> None:
    found = shown(judged(root, "def largest(items):\n    return items[-1]\n"))
    assert (found.call, found.returned, found.expected) == ("largest([0, -1])", "-1", "0")


@pytest.mark.parametrize(
    "given",
    [
        "st.lists(st.integers(0, 3), min_size=1)",  # nothing of these fails
        "st.lists(st.integers(10**12, 10**13), min_size=8)",  # all of these are longer
    ],
)
def test_an_example_that_fails_is_shown_where_nothing_shorter_does(root: Path, given: str) -> None:
    found = shown(
        judged(root, "def largest(items):\n    return min(*items, 5) if max(items) > 5 else max(items)\n", given)
    )
    assert (found.call, found.returned) == ("largest([999999999, 142857142, 7, 12])", "5")


def test_an_example_that_is_soon_read_is_shown_as_it_is(root: Path) -> None:
    found = shown(judged(root, "def largest(items):\n    return items[-1]\n", example="[7, 3]"))
    assert found.call == "largest([7, 3])"


def test_what_the_failing_call_printed_is_told_line_by_line(root: Path) -> None:
    source = "def largest(items):\n    print(*items, sep='\\n')\n    return items[-1]\n"
    assert shown(judged(root, source)).stdout == "0\n-1\n"


def test_who_prints_while_it_is_timed_is_told_so(root: Path) -> None:
    source = "def running_sums(items):\n    PRINT\n    return [*__import__('itertools').accumulate(items)]\n"
    for line, flags in ("print(len(items))", ("it prints while it is timed, and that takes time too",)), ("pass", ()):
        result = grade("running_sums", source.replace("PRINT", line), Options(), katas=Catalog(root))
        assert (result.verdict, result.flags) == (Verdict.AC, flags)
