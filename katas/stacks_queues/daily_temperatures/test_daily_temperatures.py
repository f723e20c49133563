from daily_temperatures import days_until_warmer
from hypothesis import example, given
from hypothesis import strategies as st

from kata_runner.testing import all_lists, every

# Few temperatures, so that many days are equally warm; and any at all, far below zero too.
weather = st.lists(st.integers(-3, 3), max_size=12) | st.lists(st.integers(), max_size=6)


@every(temperatures=all_lists([0, 1, 2], 4))
@example([3, 2, 1, 1, 2, 4, 4])
@example([-1001, -1000])
@given(weather)
def test_finds_the_next_warmer_day(temperatures):
    expected = []
    for day, degrees in enumerate(temperatures):
        warmer = (wait for wait, later in enumerate(temperatures[day:]) if later > degrees)
        expected.append(next(warmer, 0))
    assert days_until_warmer(temperatures.copy()) == expected
