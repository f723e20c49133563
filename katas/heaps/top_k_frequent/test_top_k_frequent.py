from hypothesis import given
from hypothesis import strategies as st
from top_k_frequent import top_k

# Few texts, so that counts differ and tie; some that are prefixes of others, empty, or in another script.
texts = st.sampled_from(["", "a", "ab", "aba", "b", "ba", "Z", "ä", "日"])
lists = st.integers(0, 14).flatmap(lambda n: st.lists(texts, min_size=n, max_size=n))
cases = st.tuples(lists | st.permutations(["b", "ab", "", "a", "b", "ba"]), st.integers(1, 10))


@given(cases)
def test_ranks_by_count_and_then_by_text(case):
    items, k = case
    assert top_k(items.copy(), k) == sorted(set(items), key=lambda item: (-items.count(item), item))[:k]
