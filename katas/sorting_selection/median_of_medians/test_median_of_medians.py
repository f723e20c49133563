from operator import eq, ge, gt, le, lt, ne
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from median_of_medians import select

# Few distinct values, so that many items equal the pivot, or many; one five, two, several, whole ones and not.
few, many = st.integers(-2, 2), st.integers(-1_000_000, 1_000_000)
lengths = st.sampled_from([1, 2, 4, 5, 6, 7, 10, 13, 26])
lists = st.tuples(st.sampled_from([few, many]), lengths).flatmap(
    lambda case: st.lists(case[0], min_size=case[1], max_size=case[1])
)


def answering(operator):
    return lambda x, y: operator(x._compare(x._name, y._name), 0) if isinstance(y, Item) else NotImplemented


class Item:
    """Can only be compared: `compare` is asked, and answers with a number below, at or above 0.

    What it is called, its rank perhaps, and whom it asks are nothing that the program could read.
    """

    def __init__(self, name, compare):
        self._name, self._compare = name, compare

    def __repr__(self):
        return f"item {self._name}"

    __lt__, __le__, __eq__, __ne__, __ge__, __gt__ = map(answering, (lt, le, eq, ne, ge, gt))


@given(lists)
def test_gives_the_item_of_every_rank(a):
    for k, item in enumerate(sorted(a)):
        assert select(a.copy(), k) == item


def test_needs_few_comparisons_whatever_the_order_is():
    rank, pivot, comparisons = {}, None, 0

    def compare(x, y):
        """Ranks items as late as it can, and first the one that is compared with many: as the smallest of the rest."""
        nonlocal pivot, comparisons
        comparisons += 1
        assert comparisons <= 8_000, "more than 8,000 comparisons of 200 items"
        if x not in rank and y not in rank:
            rank[x if x == pivot else y] = len(rank)
        pivot = y if x in rank and y not in rank else x
        return rank.get(x, 200) - rank.get(y, 200)

    answer = select([Item(name, compare) for name in range(200)], 180)
    assert isinstance(answer, Item)
    assert rank.get(answer._name) == 180


@settings(max_examples=4)
@given(st.integers(0, 150), st.integers(0, 1 << 30))
def test_selects_without_putting_the_items_in_order(k, seed):
    met = set()

    def compare(x, y):
        if abs(x - y) == 1:
            met.add(min(x, y))
        return x - y

    answer = select([Item(rank, compare) for rank in Random(seed).sample(range(151), 151)], k)
    assert isinstance(answer, Item)
    assert answer._name == k
    assert len(met) < 75, f"{len(met)} of 150 pairs of neighbours in ascending order were compared"
