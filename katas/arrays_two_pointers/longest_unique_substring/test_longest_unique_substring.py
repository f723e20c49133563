from hypothesis import given
from hypothesis import strategies as st
from longest_unique_substring import longest_unique

from kata_runner.testing import all_lists, every

# Few characters, so that they repeat near and far; many, so that the whole string may be without a repeat.
strings = st.text("abcA", max_size=10) | st.text("abcdefgh 0é\U0001f40d", max_size=14)
# A stretch, its first character again, and more of the same: the old place of some lies left of the window.
turns = st.lists(st.sampled_from(["abc", "cba", "d", "dc"]), max_size=5).map("".join)


@every(s=map("".join, all_lists("abc", 4)))
@given(strings | turns)
def test_is_the_length_of_the_longest_of_all_substrings_without_repeats(s):
    stretches = (s[i:j] for i in range(len(s)) for j in range(i + 1, len(s) + 1))
    assert longest_unique(s) == max((len(t) for t in stretches if len(set(t)) == len(t)), default=0)
