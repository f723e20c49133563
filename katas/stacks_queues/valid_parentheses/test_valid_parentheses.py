from hypothesis import example, given
from hypothesis import strategies as st
from valid_parentheses import is_balanced

from kata_runner.testing import all_lists, every

brackets = st.sampled_from("()[]{}")
balanced = st.recursive(
    st.just(""),
    lambda inner: st.builds(
        lambda pair, a, b: pair[0] + a + pair[1] + b, st.sampled_from(["()", "[]", "{}"]), inner, inner
    ),
    max_leaves=9,
)


@st.composite
def spoilt(draw):
    """A balanced string in which one bracket is another one, or is missing."""
    s = draw(balanced.filter(bool))
    i = draw(st.integers(0, len(s) - 1))
    return s[:i] + draw(brackets | st.just("")) + s[i + 1 :]


@given(st.text(brackets, max_size=6) | balanced | spoilt())
@every(s=map("".join, all_lists("()[]", 4)))
@example("([())]")
@example("{]")
@example("([)]")
@example("}{")
@example("[](){()}")
def test_tells_balanced_brackets_from_others(s):
    left, before = s, None
    while left != before:
        left, before = left.replace("()", "").replace("[]", "").replace("{}", ""), left
    assert is_balanced(s) == (not left)
