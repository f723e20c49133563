from hypothesis import given
from hypothesis import strategies as st
from min_stack import MinStack

from kata_runner.testing import all_lists, every

values = st.integers(-2, 2) | st.sampled_from([-(2**31), 2**31 - 1])  # few: the smallest is often there twice


@every(steps=all_lists([(0, 0), (1, 0), (0, 1), (1, 1)], 3))
@given(st.lists(st.tuples(values, st.integers(0, 2)), max_size=12))
def test_knows_the_smallest_value_at_any_time(steps):
    stack, model, another = MinStack(), [], MinStack()
    another.push(-(2**31))  # nothing that concerns the first one
    for val, pops in [*steps, (0, len(steps) + 1)]:  # a value comes, and some go; at last, all
        model.append(val)
        assert stack.push(val) is None
        for left in reversed(range(min(pops, len(model)) + 1)):
            if model:
                assert stack.top() == model[-1]
                assert stack.get_min() == min(model)
            if left:
                model.pop()
                stack.pop()
