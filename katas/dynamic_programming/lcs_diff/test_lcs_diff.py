from itertools import combinations

from hypothesis import example, given
from hypothesis import strategies as st
from lcs_diff import diff

from kata_runner.testing import all_lists, every

# Few different lines, so that many are equal and in the wrong place; some look like marks, or like nothing.
texts = st.lists(st.sampled_from("abc"), max_size=6) | st.lists(st.sampled_from(["", "+", "-", " "]), max_size=6)


def most(a, b):
    """By definition: the longest selection from a that can be selected from b, too."""
    selections = {lines for k in range(len(b) + 1) for lines in combinations(b, k)}
    return max(k for k in range(len(a) + 1) if any(lines in selections for lines in combinations(a, k)))


@every(a=all_lists("ab", 3), b=all_lists("ab", 3))
@given(texts, texts)
@example([*"xyabc"], [*"a.b.cxy"])  # the longest block is a bad one to keep
def test_leads_from_a_to_b_and_keeps_as_many_lines_as_possible(a, b):
    rows = [tuple(row) for row in diff(a.copy(), b.copy())]
    assert all(mark in (" ", "-", "+") for mark, _ in rows)
    assert [line for mark, line in rows if mark != "+"] == a
    assert [line for mark, line in rows if mark != "-"] == b
    assert sum(mark == " " for mark, _ in rows) == most(a, b)
