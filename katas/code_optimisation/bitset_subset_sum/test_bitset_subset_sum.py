from bitset_subset_sum import reachable
from hypothesis import given
from hypothesis import strategies as st

# Small and even numbers, so that sums meet and others are missed; some with far too many to be shifted by.
values = st.sampled_from([0, 1, 2, 5]) | st.sampled_from([4, 6, 10]) | st.sampled_from([7, 20, 10**13])
lists = st.lists(values, max_size=6) | st.lists(values, min_size=9, max_size=11)


def sums(a):
    reached = {0}
    for x in a:
        reached |= {total + x for total in reached}
    return reached


# Sums up to 40 and their neighbours: the largest sum, the bits at the edge, single elements twice.
cases = lists.flatmap(
    lambda a: st.tuples(
        st.just(a), st.integers(0, 25) | st.sampled_from([s + d for s in sums(a) if s < 50 for d in (0, 1)])
    )
)
# The largest element fits, and leads nowhere.
traps = st.integers(3, 9).map(lambda x: ([x, x + 1, x], 2 * x))


@given(cases | traps)
def test_tells_whether_the_sum_can_be_reached(case):
    a, target = case
    assert reachable(a.copy(), target) == (target in sums(a))
