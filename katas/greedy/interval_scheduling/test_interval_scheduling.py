from hypothesis import given
from hypothesis import strategies as st
from interval_scheduling import max_meetings

from kata_runner.testing import all_lists, every

meeting = st.tuples(st.integers(-4, 6), st.sampled_from([1, 1, 2, 3, 7])).map(lambda m: (m[0], m[0] + m[1]))


@st.composite
def plans(draw):
    """Few moments, so that meetings touch and coincide; sometimes a short one lies across two long ones."""
    n = draw(st.sampled_from([0, 1, 3, 5, 7]))
    meetings = draw(st.lists(meeting, min_size=n, max_size=n))
    if draw(st.booleans()):
        m = draw(st.integers(-2, 4))
        meetings = [(m - 3, m), (m - 1, m + 1), (m, m + 3), *meetings[: draw(st.integers(0, 2))]]
    return draw(st.permutations(meetings))


def most(meetings):
    """By definition: without the first meeting, or with it and whatever does not overlap it."""
    if not meetings:
        return 0
    (start, end), *others = meetings
    apart = [(s, e) for s, e in others if e <= start or end <= s]
    return max(most(others), 1 + most(apart))


@every(meetings=all_lists([(0, 1), (1, 2), (0, 2)], 3))
@given(plans())
def test_gives_the_greatest_number(meetings):
    assert max_meetings(meetings.copy()) == most(meetings)
