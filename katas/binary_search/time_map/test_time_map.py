from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from time_map import TimeMap

keys = st.sampled_from(["a", "b", "ab", "never"])
values = st.sampled_from(["a", "b", "z", "zz", "0", "blue"])  # few, before and behind any others in the alphabet


class Model(RuleBasedStateMachine):
    """A map beside a list of all that was set, which is read from the back."""

    @initialize(first=st.integers(1, 3))
    def begin(self, first):
        self.map, self.all, self.now = TimeMap(), [], first
        another = TimeMap()
        for t, key in enumerate(["a", "b", "never"], 1):
            another.set(key, "other", t)  # nothing that concerns the first one

    # One rule for all calls: hypothesis leaves out rules for whole runs, and only a mixture shows anything here.
    @rule(key=keys, value=values, step=st.integers(1, 4), asked=keys, ago=st.integers(-3, 40))
    def set_and_ask(self, key, value, step, asked, ago):
        if key != "never":
            self.all.append((key, value, self.now))
            assert self.map.set(key, value, self.now) is None
        for past in (0, 1, ago):
            t = max(1, self.now - past)
            held = [v for k, v, since in self.all if k == asked and since <= t]
            assert self.map.get(asked, t) == (held[-1] if held else "")
        self.now += step


TestKnowsWhatWasWhen = Model.TestCase
