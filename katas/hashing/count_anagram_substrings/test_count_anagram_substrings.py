from count_anagram_substrings import count_anagram_substrings
from hypothesis import example, given
from hypothesis import strategies as st

from kata_runner.testing import all_lists, every

# Few letters, so that there is much to find: windows overlap, and patterns are anagrams of each other.
texts = st.text("ab", max_size=9) | st.text("abc", max_size=14) | st.text("abcdxyz", max_size=8)
pattern_lists = st.integers(1, 4).flatmap(
    lambda k: st.lists(
        st.text("ab", min_size=k, max_size=k) | st.text("abcdz", min_size=k, max_size=k), min_size=1, max_size=5
    )
)


@every(text=map("".join, all_lists("ab", 3)), patterns=[["a"], ["ab"], ["aa", "ba"]])
@given(texts, pattern_lists)
@example("aaaa", ["aaa"])
@example("ab", ["abb", "bba"])
@example("", ["z"])
@example("zab", ["ba", "ab", "ba"])
@example("abcad", ["bc", "ad"])
@example("abbaab", ["aab", "abb"])
@example("a" + 11 * "b", [11 * "a" + "b"])
@example(10 * "a" + "c", [11 * "b"])
@example(32 * "a" + "c", [33 * "b"])
def test_counts_the_windows_that_are_anagrams(text, patterns):
    k = len(patterns[0])
    windows = [sorted(text[i : i + k]) for i in range(len(text) - k + 1)]
    assert [*count_anagram_substrings(text, patterns.copy())] == [windows.count(sorted(x)) for x in patterns]
