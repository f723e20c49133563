from edit_distance import edit_distance
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import all_lists, every

# Two letters, so that many characters match, and many of them in the wrong place.
words = st.text("ab", max_size=5)


def neighbours(word):
    """What one edit makes of a word."""
    yield from (word[:i] + word[i + 1 :] for i in range(len(word)))
    yield from (word[:i] + x + word[i + k :] for i in range(len(word) + 1) for k in (0, 1) for x in "ab")


def fewest_edits(a, b):
    within, count = {a}, 0
    while b not in within:
        within |= {other for word in within for other in neighbours(word) if len(other) <= max(len(a), len(b))}
        count += 1
    return count


@every(a=map("".join, all_lists("ab", 3)), b=map("".join, all_lists("ab", 3)))
@given(words, words)
def test_gives_the_fewest_edits(a, b):
    assert edit_distance(a, b) == fewest_edits(a, b)


@given(st.text("aAéß☃", max_size=5), st.text("xX𝄞", max_size=7))
def test_replaces_every_character_of_the_shorter_if_none_matches(a, b):
    assert edit_distance(a, b) == edit_distance(b, a) == max(len(a), len(b))
