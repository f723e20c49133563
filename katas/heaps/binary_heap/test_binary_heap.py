from random import Random

import pytest
from binary_heap import MinHeap
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from kata_runner.testing import Comparisons

items = st.integers(0, 3) | st.integers(-40, 40)  # ties, and longer ways up and down


class Model(RuleBasedStateMachine):
    """A heap beside a list of what is in it."""

    @initialize(given=st.lists(items, max_size=12))
    def begin(self, given):
        self.inside = given.copy()
        self.heap, another = MinHeap(given), MinHeap([])
        another.push(-99)  # nothing that concerns this one

    # One rule for all calls: hypothesis leaves out rules for whole runs, and only a mixture shows anything here.
    @rule(x=st.none() | items)
    def use(self, x):
        if x is not None:
            self.inside.append(x)
            assert self.heap.push(x) is None
        elif self.inside:
            assert self.heap.peek() == min(self.inside)
            assert self.heap.pop() == min(self.inside)
            self.inside.remove(min(self.inside))
        assert len(self.heap) == len(self.inside)

    def teardown(self):
        for x in sorted(getattr(self, "inside", [])):
            assert self.heap.pop() == x


TestGivesTheSmallest = Model.TestCase


@pytest.mark.parametrize("call", ["peek", "pop"])
def test_raises_when_empty(call):
    with pytest.raises(IndexError):
        getattr(MinHeap([]), call)()


@pytest.mark.parametrize("order", [range(1000, 0, -1), Random(0).sample(range(1000), 1000)], ids=["falling", "mixed"])
def test_holds_many_items_without_many_comparisons(order):
    comparisons = Comparisons()
    heap = MinHeap(comparisons.counted(order))
    assert comparisons.plain(heap.peek()) == min(order)
    assert comparisons.count <= 4000, f"{comparisons.count} comparisons to hold 1000 items"
    assert [comparisons.plain(heap.pop()) for _ in range(20)] == sorted(order)[:20]
