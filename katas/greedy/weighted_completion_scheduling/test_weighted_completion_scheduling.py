from itertools import accumulate, permutations

from hypothesis import example, given
from hypothesis import strategies as st
from weighted_completion_scheduling import min_weighted_completion

from kata_runner.testing import all_lists, every

jobs_of_a_size = st.tuples(st.integers(1, 4), st.integers(0, 4)) | st.tuples(st.integers(1, 40), st.integers(0, 40))
# Their ratios all differ, and are all the same float.
nearly_equal = st.tuples(st.integers(1, 9), st.integers(1, 9)).map(lambda job: (10**17 + job[0], 10**17 + job[1]))
plans = st.lists(jobs_of_a_size, max_size=5) | st.lists(nearly_equal, min_size=2, max_size=4)


def least_cost(jobs):
    """By definition: the cost of every order."""
    orders = permutations(jobs)
    return min(
        sum(w * end for (w, _), end in zip(o, accumulate(length for _, length in o), strict=True)) for o in orders
    )


@every(jobs=all_lists([(1, 1), (1, 2), (2, 1)], 3))
@given(plans)
@example([(10**17 + 1, 10**17 + 2), (10**17 + 2, 10**17 + 1), (10**17 + 1, 10**17 + 3)])
@example([(10**17 + 2, 10**17 + 1), (10**17 + 1, 10**17 + 2), (10**17 + 3, 10**17 + 1)])
def test_gives_the_least_cost_of_all_orders(jobs):
    assert min_weighted_completion(jobs.copy()) == least_cost(jobs)
