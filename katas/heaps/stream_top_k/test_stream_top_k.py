from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from stream_top_k import TopK

numbers = st.integers(-3, 3) | st.integers(-50, 50)  # ties, at the k-th place too, and numbers all over


class Model(RuleBasedStateMachine):
    """A stream beside all that came in."""

    @initialize(k=st.integers(1, 5))
    def begin(self, k):
        self.k, self.all = k, []
        self.top, another = TopK(k), TopK(1)
        another.add(99)  # nothing that concerns this one

    # One rule for all calls: hypothesis leaves out rules for whole runs, and only a mixture shows anything here.
    @rule(some=st.lists(numbers, min_size=1, max_size=3))
    def use(self, some):
        for x in some:
            self.all.append(x)
            assert self.top.add(x) is None
        largest = sorted(self.all, reverse=True)[: self.k]
        assert self.top.kth() == (largest[-1] if len(largest) == self.k else None)
        result = self.top.items()
        assert result == largest
        result.clear()  # a new list: what becomes of it is nothing to the stream


TestKnowsTheLargest = Model.TestCase
