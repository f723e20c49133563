from hypothesis import given
from hypothesis import strategies as st
from queue_via_stacks import MyQueue

items = st.lists(st.integers(-1, 3), max_size=4)


@given(st.lists(st.tuples(items, st.integers(0, 4), st.booleans()), max_size=6))
def test_gives_first_what_came_first(steps):
    queue, model, another = MyQueue(), [], MyQueue()
    another.push(9)  # nothing that concerns the first one
    for come, go, look in [*steps, ([], 24, True)]:  # some items come, and some go; at last, all
        for x in come:
            model.append(x)
            assert queue.push(x) is None
        for _ in range(min(go, len(model))):
            if look:
                assert queue.peek() == model[0]
            assert queue.pop() == model.pop(0)
            assert queue.empty() == (not model)
        assert queue.empty() == (not model)
        if model and look:
            assert queue.peek() == model[0]
