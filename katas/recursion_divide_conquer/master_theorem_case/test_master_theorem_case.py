from hypothesis import given
from hypothesis import strategies as st
from master_theorem_case import master_case


@st.composite
def recurrences(draw):
    """Small numbers; or large ones with a at a power of b, or right beside it."""
    if draw(st.booleans()):
        return draw(st.integers(1, 9)), draw(st.integers(2, 5)), draw(st.integers(0, 3))
    b, d = draw(st.integers(2, 10)), draw(st.integers(2, 40))
    return b**d + draw(st.integers(-1, 1)), b, d


@given(recurrences())
def test_tells_where_the_work_is_done(recurrence):
    a, b, d = recurrence
    # The work on each level of the tree for n = b^3: a^i calls, each on size b^(3 - i).
    levels = [a**i * (b ** (3 - i)) ** d for i in range(4)]
    alike, grows = len(set(levels)) == 1, levels == sorted(levels)
    assert master_case(a, b, d) == (2 if alike else 1 if grows else 3)
