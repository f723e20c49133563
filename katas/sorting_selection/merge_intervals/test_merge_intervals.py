from hypothesis import example, given
from hypothesis import strategies as st
from merge_intervals import merge_intervals

# Near each other, so that they overlap, touch, lie inside each other, and leave gaps; few long ones; points.
interval = st.tuples(st.integers(-5, 9), st.sampled_from([0, 0, 1, 1, 2, 3, 8])).map(lambda x: [x[0], x[0] + x[1]])
lists = st.sampled_from([0, 1, 2, 3, 4, 5, 8]).flatmap(lambda n: st.lists(interval, min_size=n, max_size=n))


def stretches(intervals):
    """By definition: marks all that is covered, halves too, and reads off where it begins and ends."""
    covered = {half for start, end in intervals for half in range(2 * start, 2 * end + 1)}
    starts = sorted(half // 2 for half in covered if half - 1 not in covered)
    ends = sorted(half // 2 for half in covered if half + 1 not in covered)
    return [[start, end] for start, end in zip(starts, ends, strict=True)]


@given(lists, st.sampled_from([1, 1, 10**15]))
@example([[0, 9], [1, 2], [4, 5]], 1)
@example([[1, 2], [4, 5], [7, 8], [0, 9]], 1)
def test_covers_the_same_with_as_few_as_possible(intervals, scale):
    expected = [[start * scale, end * scale] for start, end in stretches(intervals)]
    merged = merge_intervals([[start * scale, end * scale] for start, end in intervals])
    assert [[*interval] for interval in merged] == expected
