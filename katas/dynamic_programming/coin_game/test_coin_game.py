from coin_game import best_margin
from hypothesis import example, given
from hypothesis import strategies as st

from kata_runner.testing import all_lists, every

# Values far apart: there is something to hide, and something to lay open.
values = st.sampled_from([0, 1, 2, 3, 5, 9, 20])
rows = st.lists(values, min_size=1, max_size=7) | st.lists(values, min_size=9, max_size=10)


def margin(v):
    """By definition: after either move, the other player begins with what is left."""
    return max(v[0] - margin(v[1:]), v[-1] - margin(v[:-1])) if v else 0


@every(v=filter(len, all_lists([0, 1, 3], 4)))
@given(rows)
@example([1, 20, 2, 9])
@example([1, 0, 1, 2])  # more can be had than all coins in even places, or in odd ones
def test_gives_the_margin_if_both_play_well(v):
    assert best_margin(v.copy()) == margin(v)
