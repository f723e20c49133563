from hypothesis import given
from hypothesis import strategies as st
from longest_duplicate_substring import longest_repeat

from kata_runner.testing import all_lists, every

# Few characters, so that much repeats; then a part that stands there twice, side by side or not.
few = st.text("ab", max_size=16) | st.text("abcdeé", max_size=12)
parts = st.text("abc", max_size=5)
planted = st.builds(lambda a, b, c, d: a + b + c + b + d, parts, st.text("abcd", max_size=8), parts, parts)


def check(s):
    """The result stands in s twice, and nothing longer by one does: so nothing longer at all."""
    found = longest_repeat(s)
    assert isinstance(found, str)
    places = [i for i in range(len(s)) if s.startswith(found, i)]
    assert found == "" or len(places) > 1, f"it stands there {len(places)} times, not twice"
    length = len(found) + 1
    longer = [s[i : i + length] for i in range(len(s) - length + 1)]
    assert len({*longer}) == len(longer), f"some string of {length} characters stands there twice"


@every(s=map("".join, all_lists("ab", 5)))
@given(few | planted)
def test_gives_a_longest_repeat(s):
    check(s)


def test_takes_no_equal_hashes_for_equal_strings():
    """Thue and Morse's sequence of two characters: its first 512 terms have the same 64-bit hash as those after them.

    So have they for every odd base, since the two code points differ by 2^14.
    """
    a = "".join("a\u4061"[i.bit_count() % 2] for i in range(512))
    b = "".join("\u4061a"[i.bit_count() % 2] for i in range(512))
    check(a + b + b)
