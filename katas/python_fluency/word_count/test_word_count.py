from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from word_count import word_count

words = st.text("aAbBzZ", min_size=1, max_size=3)
separators = st.text(" \n\t.,-'_7", min_size=1, max_size=2)
ends = separators | st.just("")


@given(ends, st.lists(st.tuples(words, separators), max_size=8), words | st.just(""))
def test_counts_the_words_that_the_text_was_made_of(start, pairs, last):
    text = start + "".join(word + separator for word, separator in pairs) + last
    expected = Counter(word.lower() for word in [*(word for word, _ in pairs), last] if word)
    assert word_count(text) == expected
