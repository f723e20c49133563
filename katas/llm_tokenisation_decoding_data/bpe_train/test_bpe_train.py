from collections import Counter
from itertools import pairwise

from bpe_train import bpe_train
from hypothesis import example, given
from hypothesis import strategies as st

# Two or three letters, so that pairs repeat, overlap and tie; some words are one letter over and over.
words = st.text("ab", min_size=1, max_size=7) | st.text("abc", min_size=1, max_size=7)
words |= st.builds(str.__mul__, st.sampled_from("ab"), st.integers(1, 7))
texts = st.dictionaries(words, st.integers(1, 4), max_size=5)


def merged(symbols, pair):
    if len(symbols) < 2:
        return symbols
    if (symbols[0], symbols[1]) == pair:
        return [symbols[0] + symbols[1], *merged(symbols[2:], pair)]
    return [symbols[0], *merged(symbols[1:], pair)]


def trained(words, merges):
    """Every occurrence of every word is cut on its own."""
    text, taken = [[*word] for word, count in words.items() for _ in range(count)], []
    for _ in range(merges):
        counts = Counter(pair for symbols in text for pair in pairwise(symbols))
        if not counts:
            break
        most = max(counts.values())
        taken.append(min(pair for pair, count in counts.items() if count == most))
        text = [merged(symbols, taken[-1]) for symbols in text]
    return taken


@example({"ab": 1, "c": 1}, 3)  # used up at once
@example({"ab": 3, "cdcd": 1, "cde": 1}, 3)  # by occurrences ab, by distinct words cd
@example({"ba": 1, "ab": 1}, 1)
@example({"aaa": 1, "bc": 2}, 3)
@example({"ab": 5, "cab": 4, "xcab": 2, "xca": 3}, 4)
@example({"éé": 1, "ée": 1, "e\u0301": 2}, 3)
@given(texts, st.integers(0, 6))
def test_takes_the_most_frequent_pair_each_time(words, merges):
    assert [tuple(pair) for pair in bpe_train(words.copy(), merges)] == trained(words, merges)
