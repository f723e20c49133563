from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from lru_cache import LRUCache

keys = st.sampled_from([0, 1, 2, 3, 1000])  # few, so that they meet again


class Model(RuleBasedStateMachine):
    """A cache beside its pairs, the least recently used first."""

    @initialize(capacity=st.integers(1, 4))
    def begin(self, capacity):
        self.capacity, self.pairs = capacity, {}
        self.cache, another = LRUCache(capacity), LRUCache(9)
        for key in range(4):
            another.put(key, 4)  # nothing that concerns this one

    # One rule for both calls: hypothesis leaves out rules for whole runs, and only a mixture shows anything here.
    @rule(key=keys, value=st.none() | st.integers(0, 3))
    def use(self, key, value):
        if value is None:
            if key in self.pairs:
                self.pairs[key] = self.pairs.pop(key)
            assert self.cache.get(key) == self.pairs.get(key, -1)
        else:
            self.pairs.pop(key, None)
            self.pairs[key] = value
            if len(self.pairs) > self.capacity:
                del self.pairs[next(iter(self.pairs))]
            assert self.cache.put(key, value) is None


TestKeepsTheMostRecentlyUsed = Model.TestCase
