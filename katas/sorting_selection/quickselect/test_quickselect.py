from functools import total_ordering
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from quickselect import kth_smallest

# Few distinct values, so that many items equal the pivot; then longer lists of others.
few, many = st.integers(-3, 3), st.integers(-1_000_000, 1_000_000)
values = st.lists(few, min_size=1, max_size=12) | st.lists(many, min_size=1, max_size=50)
cases = values.flatmap(lambda items: st.tuples(st.just(items), st.integers(0, len(items) - 1)))


@total_ordering
class Item:
    """Can only be compared, and notes in `met` which pairs of neighbours were."""

    def __init__(self, rank, met):
        self._rank, self._met = rank, met

    def __repr__(self):
        return str(self._rank)

    def _beyond(self, other):
        if abs(self._rank - other._rank) == 1:
            self._met.add(min(self._rank, other._rank))
        return self._rank - other._rank

    def __lt__(self, other):
        return self._beyond(other) < 0 if isinstance(other, Item) else NotImplemented

    def __eq__(self, other):
        return self._beyond(other) == 0 if isinstance(other, Item) else NotImplemented


@given(cases)
def test_gives_the_item_of_that_rank(case):
    items, k = case
    assert kth_smallest(items.copy(), k) == sorted(items)[k]


@given(cases)
def test_loses_no_item(case):
    items, k = case
    before = sorted(items)
    kth_smallest(items, k)
    assert sorted(items) == before


@settings(max_examples=5)
@given(st.integers(0, 150), st.integers(0, 1 << 30))
def test_selects_without_putting_the_items_in_order(k, seed):
    met = set()
    ranks = Random(seed).sample(range(151), 151)
    answer = kth_smallest([Item(rank, met) for rank in ranks], k)
    assert isinstance(answer, Item)
    assert answer._rank == k
    assert len(met) < 75, f"{len(met)} of 150 pairs of neighbours in ascending order were compared"
