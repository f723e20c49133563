from itertools import combinations

from hypothesis import example, given
from hypothesis import strategies as st
from knapsack_01 import knapsack

from kata_runner.testing import all_lists, every

# Weights in a narrow range, so that every unit of room counts; some weigh nothing, and some do not fit.
weights = st.sampled_from([0, 1, 2, 3, 3, 4, 5])
items_lists = st.lists(st.tuples(st.integers(0, 9), weights), max_size=7)
capacities = st.integers(0, 14)


@every(items=all_lists([(1, 1), (2, 1), (3, 2)], 3), capacity=range(4))
@given(items_lists, capacities)
@example([(7, 4), (5, 3), (5, 3)], 6)  # the one with the most value for its weight is not packed
def test_gives_the_largest_value_of_all_choices_that_fit(items, capacity):
    choices = (choice for k in range(len(items) + 1) for choice in combinations(items, k))
    values = [sum(v for v, _ in choice) for choice in choices if sum(w for _, w in choice) <= capacity]
    assert knapsack(items.copy(), capacity) == max(values)
