import pytest
from dynamic_array import DynamicArray
from hypothesis import given
from hypothesis import strategies as st

# How many items come or go, in turn: enough of them to fill and empty some blocks.
floods = st.lists(st.integers(0, 3) | st.integers(0, 45), max_size=4)


@given(floods)
def test_is_like_a_list_in_a_block_of_a_fitting_size(counts):
    array, items, another = DynamicArray(), [], DynamicArray()
    another.append(7)  # nothing that concerns this one
    for flood, count in enumerate(counts):
        for x in range(count):
            if flood % 2 == 0:
                array.append(x)
                items.append(x)
            elif items:
                assert array.pop() == items.pop()
            assert len(items) <= array.capacity() <= 4 * len(items) + 8
        assert len(array) == len(items)
        for i in range(count % 3, len(items), 3):
            array.set(i, items[i] - 99)
            items[i] -= 99
        assert [array.get(i) for i in range(len(items))] == items
        with pytest.raises(IndexError):
            array.get(len(items))
        with pytest.raises(IndexError):
            array.set(len(items), 1)
        if not items:
            with pytest.raises(IndexError):
                array.pop()


def test_seldom_moves_its_items():
    array, items, capacity, moved, calls = DynamicArray(), [], None, 0, 0

    def call(name, *arguments):
        nonlocal capacity, moved, calls
        assert getattr(array, name)(*arguments) == getattr(items, name)(*arguments)
        calls += 1
        if (now := array.capacity()) != capacity:
            capacity, moved = now, moved + len(array)
        allowed = 64 + 17 * calls
        assert moved <= allowed, f"about {moved} items moved in {calls} calls; {allowed} are allowed"

    full = 0
    while calls < 100 or (calls < 500 and len(array) <= full):
        full = array.capacity()
        call("append", calls)
    for _ in range(60):  # to and fro, where the block was just full
        for name, *arguments in [["pop"]] * 3 + [["append", x] for x in range(3)]:
            call(name, *arguments)
    assert [array.get(i) for i in range(len(items))] == items
