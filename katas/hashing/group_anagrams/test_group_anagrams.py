from collections import Counter

from group_anagrams import group_anagrams
from hypothesis import example, given
from hypothesis import strategies as st

from kata_runner.testing import all_lists, every

# Few letters, so that anagrams are common; then any letters; then words with one letter ten times and more.
few, many = st.text("abcd", max_size=3), st.text("aAé7😀 ", max_size=4)
long = st.builds(lambda a, b: "a" * a + "b" * b, st.sampled_from([0, 1, 11, 12]), st.sampled_from([0, 1, 11, 12]))
word_lists = st.one_of(*(st.lists(words, max_size=10) for words in (few, many, st.text(max_size=2), long)))


@every(words=all_lists(["", "a", "b", "ab", "ba"], 3))
@given(word_lists)
@example(["ad", "bc", "da", "bbb"])
@example(["abb", "aab", "ba", "ab", "ab"])
@example(["a" + 11 * "b", 11 * "a" + "b"])
@example(["é", "A", "a", "", "É", "7", "😀", ""])
def test_groups_anagrams_and_no_others(words):
    expected = []
    for word in words:
        group = next((group for group in expected if Counter(group[0]) == Counter(word)), None)
        if group is None:
            expected.append([word])
        else:
            group.append(word)
    groups = group_anagrams(words.copy())
    assert sorted(sorted(group) for group in groups) == sorted(sorted(group) for group in expected)
