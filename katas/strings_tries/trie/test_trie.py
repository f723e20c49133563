from collections import Counter

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from trie import Trie

# Short words of two letters, so that they meet again; and of characters that may be taken for a mark.
words = st.text("ab", max_size=3) | st.text("a*#$.é", max_size=2)
ends = st.sampled_from([None, 1, -1])  # of the part of the changed word that is asked for


class Model(RuleBasedStateMachine):
    """A trie beside a counter."""

    @initialize(first=st.lists(words, min_size=3, max_size=12))
    def begin(self, first):
        self.trie, self.model, another = Trie(), Counter(), Trie()
        another.insert("ab")  # nothing that concerns the first one
        for word in first:
            self.insert(word)

    def insert(self, word):
        self.model[word] += 1
        assert self.trie.insert(word) is None

    # One rule for all calls: hypothesis leaves out rules for whole runs, and only a mixture shows anything here.
    @rule(word=words, erase=st.booleans(), other=st.none() | words, end=ends)
    def change_and_ask(self, word, erase, other, end):
        if erase:
            assert self.trie.erase(word) is (self.model[word] > 0)
            self.model[word] = max(0, self.model[word] - 1)
        else:
            self.insert(word)
        asked = word[:end] if other is None else other
        assert self.trie.count_word(asked) == self.model[asked]
        assert self.trie.count_prefix(asked) == sum(n for w, n in self.model.items() if w.startswith(asked))


TestCountsWordsAndBeginnings = Model.TestCase
