from hypothesis import given
from hypothesis import strategies as st
from room_usage import room_usage

from kata_runner.testing import all_lists, every

# Few moments, so that bookings touch, coincide, and leave gaps.
booking = st.tuples(st.integers(-4, 6), st.sampled_from([1, 2, 3, 4])).map(lambda b: (b[0], b[0] + b[1]))
plans = st.sampled_from([0, 1, 2, 3, 4, 6, 9]).flatmap(lambda n: st.lists(booking, min_size=n, max_size=n))


def moment_by_moment(bookings):
    """By definition: counts the rooms of every unit of time, and puts equal ones together."""
    stretches = []
    for now in range(-5, 12):
        rooms = sum(start <= now < end for start, end in bookings)
        if rooms and stretches and stretches[-1][1:] == [now, rooms]:
            stretches[-1][1] = now + 1
        elif rooms:
            stretches.append([now, now + 1, rooms])
    return stretches


@every(bookings=all_lists([(0, 1), (1, 2), (0, 2)], 3))
@given(plans)
def test_gives_the_longest_stretches_in_order(bookings):
    assert [list(stretch) for stretch in room_usage(bookings.copy())] == moment_by_moment(bookings)
