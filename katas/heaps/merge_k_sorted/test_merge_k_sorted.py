from copy import deepcopy
from itertools import chain

from hypothesis import given
from hypothesis import strategies as st
from merge_k_sorted import merge_k

from kata_runner.testing import all_lists, every

# Few values, so that the same ones are in many lists; lengths from 0 up; no list, one, or some.
ordered = st.lists(st.integers(-3, 3) | st.integers(), max_size=5).map(sorted)
cases = st.integers(0, 6).flatmap(lambda k: st.lists(ordered, min_size=k, max_size=k))


@every(lists=all_lists(([], [0], [1], [0, 2]), 3))
@given(cases)
def test_gives_all_numbers_in_order(lists):
    assert merge_k(deepcopy(lists)) == sorted(chain(*lists))


@given(cases)
def test_gives_a_list_of_its_own(lists):
    before = deepcopy(lists)
    merge_k(lists).append(0)
    assert lists == before
