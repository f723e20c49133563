from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from multi_key_sort import rank_records

# Few names and scores, so that both tie; a name that begins another one, both cases, one letter beyond ASCII.
names = st.sampled_from(["", "a", "ab", "abc", "b", "B", "é"])
tables = st.lists(st.tuples(names, st.integers(-2, 2)), max_size=10)


@given(tables)
def test_ranks_by_score_and_then_by_name(rows):
    ranked = rank_records(rows.copy())
    assert Counter(ranked) == Counter(rows), "the same rows, each as often as before"
    for (name, score), (next_name, next_score) in pairwise(ranked):
        assert score >= next_score
        assert score > next_score or name <= next_name
