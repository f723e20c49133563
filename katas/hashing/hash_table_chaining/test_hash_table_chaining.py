from random import Random

from hash_table_chaining import HashMap
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

# Few keys, so that they meet again. In Python -1 and -2 have the same hash, as have 0 and 2^61 - 1.
keys = st.sampled_from([0, 1, 2, 3, 8, 16, -1, -2, -3, 2**61 - 1, 2**64])


class Model(RuleBasedStateMachine):
    """A map beside a dict."""

    @initialize(others=st.integers(0, 60))
    def begin(self, others):
        """So many keys that the buckets may just have become more, or are about to."""
        self.map, self.model, another = HashMap(), {}, HashMap()
        another.put(0, 100)  # nothing that concerns the first one
        for key in range(1000, 1000 + 7 * others, 7):
            self.put(key, key)
        self.look_at_all()

    def put(self, key, value):
        self.model[key] = value
        assert self.map.put(key, value) is None

    def look_at_all(self):
        assert all(self.map.get(key) == value for key, value in self.model.items())
        assert len(self.map) == len(self.model)
        assert min(len(self.model), 1) <= self.map.longest_chain() <= len(self.model)

    # One rule for all calls: hypothesis leaves out rules for whole runs, and only a mixture shows anything here.
    @rule(key=keys, value=st.none() | st.integers(-1, 2), asked=keys)
    def change_and_ask(self, key, value, asked):
        if value is None:
            assert self.map.delete(key) is (self.model.pop(key, None) is not None)
        else:
            self.put(key, value)
        assert self.map.get(asked) == self.model.get(asked)
        assert len(self.map) == len(self.model)

    def teardown(self):
        if hasattr(self, "map"):
            self.look_at_all()
            for key in [*self.model]:
                assert self.map.delete(key) is True
                assert self.map.get(key) is None
            assert len(self.map) == self.map.longest_chain() == 0


TestIsAMap = Model.TestCase


def test_keeps_its_chains_short():
    numbers, keys = HashMap(), Random(0).sample(range(-(10**9), 10**9), 1000)
    for value, key in enumerate(keys):
        numbers.put(key, value)
    assert 1 <= numbers.longest_chain() <= 200
    assert len(numbers) == 1000
    assert [numbers.get(key) for key in keys] == [*range(1000)]
    assert numbers.get(keys[0] + 1) is None
