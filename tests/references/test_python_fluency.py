"""The model answers against libraries that know better, on random input."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from urllib.parse import urlsplit

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from sortedcontainers import SortedKeyList, SortedSet

from test_references import reference


@given(st.text(st.characters(codec="ascii"), max_size=60))
def test_word_count(text: str) -> None:
    assert reference("word_count")["word_count"](text) == Counter(re.findall("[a-z]+", text.lower()))


@given(st.lists(st.tuples(st.text(max_size=3), st.integers(-3, 3)), max_size=30))
def test_multi_key_sort(rows: list[tuple[str, int]]) -> None:
    expected = list(SortedKeyList(sorted(rows), key=lambda row: -row[1]))
    assert reference("multi_key_sort")["rank_records"](rows) == expected


@given(st.text("ab\n", max_size=40))
def test_run_length_encoding(s: str) -> None:
    runs = reference("run_length_encoding")["rle_encode"](s)
    assert runs == [(character, len([*run])) for character, run in itertools.groupby(s)]
    assert "".join(np.repeat([c for c, _ in runs], [length for _, length in runs]).tolist()) == s


@given(st.lists(st.sampled_from(["http://a", "https://b/?u=http://c", "ftp://d", "http:", "x", ""]), max_size=20))
def test_log_url_extract(words: list[str]) -> None:
    urls = SortedSet(word for word in words if urlsplit(word).scheme in ("http", "https") and urlsplit(word).netloc)
    assert reference("log_url_extract")["extract_urls"]("\n".join(words)) == list(urls)
