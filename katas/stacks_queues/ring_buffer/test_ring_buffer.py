import pytest
from hypothesis import given
from hypothesis import strategies as st
from ring_buffer import RingBuffer

counts = st.integers(0, 5)


@given(st.integers(1, 4), st.lists(st.tuples(counts, counts), max_size=6))
def test_is_a_queue_with_a_limit(capacity, steps):
    buffer, model, another = RingBuffer(capacity), [], RingBuffer(9)
    another.push(7)  # nothing that concerns the first one
    x = 0
    for come, go in [*steps, (0, capacity)]:
        for _ in range(come):  # up to more than there is room for
            assert buffer.push(x) == (len(model) < capacity)
            if len(model) < capacity:
                model.append(x)
            x += 1
            assert len(buffer) == len(model)
        assert [buffer.peek(i) for i in range(len(model))] == model
        for i in (len(model), capacity):
            with pytest.raises(IndexError):
                buffer.peek(i)
        for _ in range(go):  # up to more than there are
            assert buffer.pop() == (model.pop(0) if model else None)
            assert len(buffer) == len(model)
