from hypothesis import example, given
from hypothesis import strategies as st
from word_break import can_segment

# Two letters and short words, so that a text can be begun in several ways, and many of them lead nowhere.
word_lists = st.lists(st.text("ab", min_size=1, max_size=3), max_size=4)
texts = st.text("ab", max_size=7)


def cuttable(s, words):
    """By definition: some word stands at the beginning, and the rest can be cut up."""
    return not s or any(cuttable(s[len(word) :], words) for word in words if s.startswith(word))


@given(texts, word_lists)
@example("aab", ["aa", "a", "ab"])  # the longest word leads nowhere
@example("aab", ["a", "aab", "b"])
@example("aab", ["ab", "aa"])
@example("aabb", ["ab"])
@example("ab", ["aba"])
@example("abab", ["ab"])
@example("Aé", ["a", "é"])
def test_tells_whether_the_text_can_be_cut_into_words(s, words):
    assert can_segment(s, words.copy()) == cuttable(s, words)
