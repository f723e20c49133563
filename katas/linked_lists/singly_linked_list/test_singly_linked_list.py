import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from singly_linked_list import LinkedList

from kata_runner.testing import all_lists, every

# The list stays short, so that both ends are near, and it is often empty.
calls = st.sampled_from(["push_front", "push_back", "insert", "pop_front", "delete"])


@every(steps=all_lists([("push_front", 0), ("push_back", 0), ("insert", 1), ("pop_front", 0), ("delete", 0)], 3))
@given(st.lists(st.tuples(calls, st.integers(0, 11)), max_size=20))
@example([("insert", 0), ("insert", 1), ("push_back", 0)])
@example([("push_back", 0), ("pop_front", 0), ("push_back", 0)])
@example([("push_front", 0), ("push_back", 0), ("delete", 1), ("push_back", 0)])
@example([("push_front", 0), ("delete", 0), ("insert", 0), ("push_back", 0)])
def test_is_like_a_list(steps):
    numbers, model, another = LinkedList(), [], LinkedList()
    another.push_back(7)  # nothing that concerns the first one
    for x, (call, i) in enumerate(steps):
        i %= len(model) + 2  # from the first index to one beyond the end
        if call == "push_front":
            assert numbers.push_front(x) is None
            model.insert(0, x)
        elif call == "push_back":
            assert numbers.push_back(x) is None
            model.append(x)
        elif call == "insert" and i <= len(model):
            assert numbers.insert(i, x) is None
            model.insert(i, x)
        elif call == "pop_front" and model:
            assert numbers.pop_front() == model.pop(0)
        elif call == "delete" and i < len(model):
            assert numbers.delete(i) == model.pop(i)
        else:
            with pytest.raises(IndexError):
                getattr(numbers, call)(*{"insert": (i, x), "delete": (i,), "pop_front": ()}[call])
        assert numbers.to_list() == model
        assert len(numbers) == len(model)
