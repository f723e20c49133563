from fenwick_tree import Fenwick
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

numbers = st.sampled_from(
    [-1, 0, 0, 0, 1, 1, 2, 3, 10]
)  # zeros make ties; with a -1 in the row there is no lower bound
places = st.integers(0, 2519)  # they become places, counts and targets by their remainder


class Model(RuleBasedStateMachine):
    """A row beside a list."""

    @initialize(numbers=st.lists(numbers, min_size=1, max_size=9))
    def begin(self, numbers):
        self.row, self.model = Fenwick(len(numbers)), [0] * len(numbers)
        another = Fenwick(9)
        another.add(0, 100)  # nothing that concerns the first one
        for i, x in enumerate(numbers):
            self.set(i, x)

    def set(self, i, x):
        assert self.row.add(i, x - self.model[i]) is None
        self.model[i] = x

    # One rule for all calls: hypothesis leaves out rules for whole runs, and only a mixture shows anything here.
    @rule(i=places, x=numbers, count=places, wanted=places)
    def change_and_ask(self, i, x, count, wanted):
        n = len(self.model)
        self.set(i % n, x)
        count %= n + 1
        assert self.row.prefix(count) == sum(self.model[:count])
        if min(self.model) >= 0:
            target = wanted % (sum(self.model) + 3) - 1
            enough = (i for i in range(n) if sum(self.model[: i + 1]) >= target)
            assert self.row.lower_bound(target) == next(enough, n)


TestSumsARowThatChanges = Model.TestCase
