from hypothesis import example, given
from hypothesis import strategies as st
from trapping_rain_water import trapped

from kata_runner.testing import all_lists, every

# Low bars, so that walls are often equally high; and bars of any height.
heights = st.integers(0, 4) | st.integers(0, 4) | st.integers(0)
profiles = st.lists(st.integers(0, 4), max_size=12) | st.lists(heights, max_size=7)


@every(heights=all_lists([0, 1, 2], 4))
@example([4, 1, 3, 0, 2])
@example([2, 0, 3, 1, 4])
@given(profiles)
def test_counts_the_water_above_every_bar(heights):
    levels = [min(max(heights[: i + 1]), max(heights[i:])) for i in range(len(heights))]
    assert trapped(heights.copy()) == sum(levels) - sum(heights)
