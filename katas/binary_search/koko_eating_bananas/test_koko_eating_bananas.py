from hypothesis import example, given
from hypothesis import strategies as st
from koko_eating_bananas import min_speed

from kata_runner.testing import all_lists, every


def hours_for(piles, speed):
    return sum((pile + speed - 1) // speed for pile in piles)


@st.composite
def cases(draw):
    """Just enough hours for some speed, or nearly: that is where the answer changes. Answers are small throughout."""
    size = draw(st.sampled_from([12, 40, 10**9]))
    pile = st.integers(max(1, size - 300), size) | st.integers(1, 12)
    piles = draw(st.lists(pile, min_size=1, max_size=5) | st.lists(pile, min_size=9, max_size=20))
    hours = hours_for(piles, draw(st.integers(1, 50))) + draw(st.sampled_from([-1, 0, 0, 1]))
    return piles, max(hours, len(piles))


@every(case=((piles, hours) for piles in all_lists([1, 2, 5], 2) if piles for hours in range(len(piles), 8)))
@given(cases())
@example(([10**9 - 1], (10**9 - 1) // 7))
@example(([1], 1))
@example(([5, 5], 3))
@example(([12], 3))  # a speed of 5 takes no longer than one of 4
def test_is_enough_and_a_smaller_speed_is_not(case):
    piles, hours = case
    speed = min_speed(piles.copy(), hours)
    assert speed >= 1
    assert hours_for(piles, speed) <= hours, "the speed is enough"
    assert speed == 1 or hours_for(piles, speed - 1) > hours, "a smaller one is not"
