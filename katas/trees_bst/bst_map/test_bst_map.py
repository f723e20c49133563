from bst_map import BSTMap
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

keys = st.integers(-4, 5)  # few, so that they meet again
values = st.integers(0, 3)


class Model(RuleBasedStateMachine):
    """A map beside a dict."""

    @initialize(order=st.permutations(range(-3, 5)))
    def begin(self, order):
        """Eight keys in any order: trees of many shapes, in which most nodes have both children."""
        self.map, self.model, another = BSTMap(), {}, BSTMap()
        another.put(0, 100)  # nothing that concerns the first one
        for key in order:
            self.put(key, key)

    def put(self, key, value):
        self.model[key] = value
        assert self.map.put(key, value) is None

    # One rule for all calls: hypothesis leaves out rules for whole runs, and only a mixture shows anything here.
    @rule(key=keys, value=st.none() | values, asked=keys, k=st.integers(0, 10))
    def change_and_ask(self, key, value, asked, k):
        if value is None:
            assert self.map.delete(key) is (self.model.pop(key, None) is not None)
        else:
            self.put(key, value)
        in_order = sorted(self.model)
        assert self.map.get(asked) == self.model.get(asked)
        assert self.map.successor(asked) == next((x for x in in_order if x > asked), None)
        assert self.map.kth(k) == (in_order[k] if k < len(in_order) else None)

    def teardown(self):
        if hasattr(self, "map"):
            assert [(key, value) for key, value in self.map.items()] == sorted(self.model.items())


TestKeepsItsKeysInOrder = Model.TestCase
