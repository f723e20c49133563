"""Strings against regular expressions."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from test_references import reference

strings = st.text("ab", max_size=30) | st.text("abcé", max_size=30)


@given(st.text("ab ,é", max_size=30))
def test_reverse_words_in_place(text: str) -> None:
    words = text.split()
    chars = [*" ".join(words)]
    reference("reverse_words_in_place")["reverse_words"](chars)
    assert "".join(chars).split() == words[::-1]


@given(strings, st.text("ab", max_size=4))
def test_kmp_search(text: str, pattern: str) -> None:
    expected = [match.start() for match in re.finditer(f"(?={re.escape(pattern)})", text)]
    assert reference("kmp_search")["find_all"](text, pattern) == expected


@given(strings)
def test_longest_duplicate_substring(s: str) -> None:
    """A group, and the same again behind its first character: overlaps are found by looking ahead."""
    found = reference("longest_duplicate_substring")["longest_repeat"](s)
    sizes = [size for size in range(len(s)) if re.search(rf"(?=(.{{{size}}})).+?(?=\1)", s)]
    assert len(found) == max(sizes, default=0)
