from hypothesis import example, given
from hypothesis import strategies as st
from largest_rectangle_histogram import largest_rectangle

from kata_runner.testing import all_lists, every

# Low bars, so that equal heights and gaps are common; and bars of any height.
heights = st.integers(0, 4) | st.integers(0, 4) | st.integers(0)
histograms = st.lists(st.integers(0, 4), max_size=12) | st.lists(heights, max_size=6)


@every(heights=all_lists([0, 2, 3], 4))
@example([2, 3, 3, 3, 2])
@example([3, 5, 4, 2, 2, 4])
@given(histograms)
def test_finds_the_largest_area(heights):
    n = len(heights)
    areas = [min(heights[i:j]) * (j - i) for i in range(n) for j in range(i + 1, n + 1)]
    assert largest_rectangle(heights.copy()) == max(areas, default=0)
