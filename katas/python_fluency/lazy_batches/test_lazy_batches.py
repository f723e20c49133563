from itertools import count, islice

from hypothesis import given
from hypothesis import strategies as st
from lazy_batches import batches

# Zeros and repeats among the items; sizes from 1 to more than there are, so that the last batch often is a full one.
item_lists = st.lists(st.integers(-2, 2), max_size=13)
sizes = st.integers(1, 5) | st.integers(1, 15)


def cut(items: list[int], size: int) -> list[list[int]]:
    return [items[i : i + size] for i in range(0, len(items), size)]


@given(item_lists, sizes)
def test_cuts_the_items_into_batches(items, size):
    most = len(items) + 1  # of the batches, lest we wait for ever
    assert [*islice(batches(iter(items), size), most)] == cut(items, size)


@given(sizes, st.integers(0, 5))
def test_never_reads_ahead(size, wanted):
    def numbers():
        for n in count():
            assert n < asked_for * size, f"read item {n} when only {asked_for} batches of {size} had been asked for"
            yield n

    asked_for = 0
    produced = batches(numbers(), size)
    for asked_for in range(1, wanted + 1):
        assert next(produced) == [*range((asked_for - 1) * size, asked_for * size)]


@given(item_lists, sizes)
def test_a_batch_may_be_changed(items, size):
    seen = []
    for batch in islice(batches(iter(items), size), len(items) + 1):
        seen.append(batch.copy())
        batch.clear()
    assert seen == cut(items, size)
