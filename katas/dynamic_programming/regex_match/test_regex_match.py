import re
from itertools import product

from hypothesis import example, given
from hypothesis import strategies as st
from regex_match import matches

from kata_runner.testing import all_lists, every

# Two letters, so that texts and patterns fit each other often, and many stars.
parts = st.sampled_from(["a", "b", ".", "a*", "b*", ".*", "a*"])
patterns = st.lists(parts, max_size=5).map("".join)


@st.composite
def texts_and_patterns(draw):
    """A text of its own, or one that the pattern matches."""
    p = draw(patterns)
    if draw(st.booleans()):
        return draw(st.text("ab", max_size=5)), p
    taken = ""
    for part in re.findall(r".\*?", p):
        times = draw(st.integers(0, 2)) if part[1:] else 1
        taken += times * part[0].replace(".", "a")
    return taken, p


@every(case=product(map("".join, all_lists("ab", 2)), map("".join, all_lists(["a", ".", "a*", "b*"], 2))))
@given(texts_and_patterns())
@example(("aaa", "a*a"))
@example(("", "a*b*"))
@example(("ab", "a"))
@example(("ab", "b"))
@example(("ab", ".*"))
@example(("aab", "c*a*b"))
@example(("a", "ab*a*"))
def test_matches_what_re_matches(case):
    s, p = case
    assert matches(s, p) == (re.fullmatch(p, s) is not None)
