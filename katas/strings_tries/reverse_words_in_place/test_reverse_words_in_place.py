from hypothesis import given
from hypothesis import strategies as st
from reverse_words_in_place import reverse_words

from kata_runner.testing import all_lists, every

# Words of different lengths, few of them the same read backwards; other characters than letters belong to them, too.
words = st.text("abc", min_size=1, max_size=4) | st.text("aé,.\t-", min_size=1, max_size=3)
lists_of_words = st.lists(words, max_size=6)


@every(words=all_lists(["a", "b", "ab"], 3))
@given(lists_of_words)
def test_brings_the_words_into_reverse_order_in_place(words):
    chars = [*" ".join(words)]
    reverse_words(chars)
    assert chars == [*" ".join(reversed(words))]


@given(lists_of_words)
def test_returns_nothing(words):
    assert reverse_words([*" ".join(words)]) is None
