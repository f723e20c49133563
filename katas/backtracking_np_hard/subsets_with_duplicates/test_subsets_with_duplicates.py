from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from subsets_with_duplicates import subsets

from kata_runner.testing import all_lists, every

# Mostly few values, so that equal ones are common, side by side and apart.
lists = st.one_of(
    st.lists(st.integers(-1, 1), max_size=7),
    st.lists(st.integers(-50, 50), max_size=5),
    st.lists(st.integers(-1, 1), min_size=9, max_size=10),
)


@every(a=all_lists([0, 1, 2], 4))
@given(lists)
def test_gives_every_choice_once(a):
    choices = {tuple(sorted(x for i, x in enumerate(a) if mask >> i & 1)) for mask in range(1 << len(a))}
    found = Counter(tuple(sorted(choice)) for choice in subsets(a.copy()))
    for choice in sorted(choices | found.keys()):
        assert found[choice] == (choice in choices), f"{list(choice)} is there {found[choice]} times"
