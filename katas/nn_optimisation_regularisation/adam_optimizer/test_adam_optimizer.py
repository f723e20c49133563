import numpy as np
from adam_optimizer import Adam
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import close

# Tiny gradients show where eps is added.
numbers = st.sampled_from([0.0, 1.0, -1.0, 3.0, 1e-6, -1e-9]) | st.floats(-100, 100)
shapes = {"w": (2, 2), "b": (2,), "a": (1,)}
gradients = st.fixed_dictionaries(
    {
        name: st.lists(numbers, min_size=int(np.prod(shape)), max_size=int(np.prod(shape))).map(
            lambda flat, shape=shape: np.array(flat).reshape(shape)
        )
        for name, shape in shapes.items()
    }
)
options = st.tuples(*map(st.sampled_from, ([0.5, 0.01], [0.9, 0.5, 0.0], [0.999, 0.75, 0.125], [1e-8, 0.01])))


def change(history, lr, b1, b2, eps):
    """What the last of some gradients changes: running means are weighted means of all so far."""
    age = range(len(history) - 1, -1, -1)
    mean = sum(b1**a * g for a, g in zip(age, history, strict=True)) / sum(b1**a for a in age)
    square = sum(b2**a * g * g for a, g in zip(age, history, strict=True)) / sum(b2**a for a in age)
    return -lr * mean / (np.sqrt(square) + eps)


@given(st.lists(gradients, min_size=1, max_size=4), options)
def test_steps_by_the_mean_and_the_mean_square(steps, options):
    adam, another = Adam(*options), Adam(*options)
    params = {name: np.full(shape, 2.0) for name, shape in shapes.items()}
    expected = {name: w.copy() for name, w in params.items()}
    grads = {name: np.zeros(shape) for name, shape in shapes.items()}
    for t in range(1, len(steps) + 1):
        another.step({"w": np.ones((2, 2))}, {"w": np.ones((2, 2))})
        for name in shapes:
            grads[name][...] = steps[t - 1][name]
            expected[name] += change([step[name] for step in steps[:t]], *options)
        assert adam.step(params, grads) is None
        assert params.keys() == shapes.keys()
        for name in shapes:
            assert close(params[name], expected[name])
