from filter_blocklist import keep_allowed
from hypothesis import given
from hypothesis import strategies as st

# Few strings, many of which differ by case, by a blank, or by being a part of another.
strings = st.sampled_from(["", "a", "A", "b", "a ", "ab", "ß", "SS"])
lists = st.lists(strings, max_size=8)


@given(lists, st.lists(strings, max_size=3))
def test_keeps_what_is_not_blocked(items, blocked):
    assert keep_allowed(items.copy(), blocked.copy()) == [x for x in items if blocked.count(x) == 0]


@given(lists, st.lists(strings, max_size=3))
def test_gives_a_list_of_its_own(items, blocked):
    before = items.copy(), blocked.copy()
    keep_allowed(items, blocked).append("new")
    assert (items, blocked) == before
