from collections import Counter

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from tally import Tally

words = st.sampled_from("abc")


class Model(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.tally, self.model = Tally(), Counter()

    @rule(word=words)
    def add(self, word):
        self.tally.add(word)
        self.model[word] += 1

    @rule(word=words)
    def count(self, word):
        assert self.tally.count(word) == self.model[word]


TestAgainstACounter = Model.TestCase
