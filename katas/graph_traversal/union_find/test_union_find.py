from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from union_find import UnionFind

# Unions are as frequent as questions; the numbers become elements by their remainder.
calls = st.sampled_from(["union", "union", "union", "connected", "size", "count"])
numbers = st.integers(0, 839)


class Model(RuleBasedStateMachine):
    """The object beside the set of each element, written out."""

    @initialize(n=st.integers(1, 8))
    def begin(self, n):
        self.forest, another = UnionFind(n), UnionFind(9)
        for element in range(8):
            another.union(element, 8)  # nothing that concerns this one
        self.set_of = [{element} for element in range(n)]

    # One rule for all calls: hypothesis leaves out rules for whole runs, and only a mixture shows anything here.
    @rule(call=calls, a=numbers, b=numbers)
    def use(self, call, a, b):
        a, b = a % len(self.set_of), b % len(self.set_of)
        of_a, of_b = self.set_of[a], self.set_of[b]
        if call == "union":
            assert self.forest.union(a, b) == (of_a is not of_b)
            joined = of_a | of_b
            self.set_of = [joined if element in joined else old for element, old in enumerate(self.set_of)]
        elif call == "connected":
            assert self.forest.connected(a, b) == (of_a is of_b)
        elif call == "size":
            assert self.forest.size(a) == len(of_a)
        else:
            sets = len({*map(id, self.set_of)})
            assert self.forest.count() == sets


TestKeepsTrackOfTheSets = Model.TestCase
