import cmath

from hypothesis import given, settings
from hypothesis import strategies as st
from scalar_autograd import Value

from kata_runner.testing import close

NUDGE = 1e-30j  # complex numbers, one of them moved by this, tell a slope to the last digit


def tanh(x):
    return cmath.tanh(x) if isinstance(x, complex) else x.tanh()


def relu(x):
    return x * (x.real > 0) if isinstance(x, complex) else x.relu()


ANYWHERE = "a + b;a - b;a * b;a + 2;2 + a;a - 3;3 - a;a * 0.5;0.5 * a;a / b;a / 4;-a;a**2;a**3;a**1;tanh(a)".split(";")
AWAY_FROM_ZERO = "b / a;2 / a;a**-1;a**-2;relu(a)".split(";")
OPERATIONS = {text: eval(f"lambda a, b: {text}") for text in [*ANYWHERE, *AWAY_FROM_ZERO, "b**0.5", "b**-1.5"]}
ONE_STEP = [(text, a, b) for text in OPERATIONS for a in (-2.0, -0.5, 0.0, 0.5, 3.0) for b in (2.0, 0.25)]
ONE_STEP = [[a, b, (text, 2, 1)] for text, a, b in ONE_STEP if a or text not in AWAY_FROM_ZERO]

# Each step uses what came a little before it, so that much is used more than once.
BACK = st.integers(1, 4)
STEPS = st.lists(st.tuples(st.sampled_from(["a + b", "a * b", "a - b", "0.5 * a", "tanh(a)"]), BACK, BACK), max_size=9)
PROGRAMS = STEPS.map(lambda steps: [0.5, -1.0, 0.5, 2.0, *steps])


def run(program, leaf, nudged=None):
    """The nodes of a program: leaves, then steps (operation, how far before it its a is, how far its b)."""
    nodes = []
    for step in program:
        node = leaf(step) if isinstance(step, float) else OPERATIONS[step[0]](nodes[-step[1]], nodes[-step[2]])
        nodes.append(node + NUDGE if len(nodes) == nudged else node)
    return nodes


def check(program, last):
    nodes, numbers = run(program, Value), run(program, complex)
    nodes[last].backward()
    for at, node in enumerate(nodes):
        assert close(node.data, numbers[at].real)
        slope = run(program, complex, nudged=at)[last] / NUDGE
        assert close(node.grad, slope.real, absolute=1e-7)


@settings(max_examples=2 * len(ONE_STEP))
@given(st.sampled_from(ONE_STEP))
def test_knows_each_operation_and_its_slopes(program):
    check(program, -1)


@given(PROGRAMS.filter(lambda program: all(abs(x) <= 100 for x in run(program, complex))), st.integers(-3, -1))
def test_adds_up_the_slopes_of_all_ways(program, last):
    check(program, last)


@given(st.sampled_from([-1.0, 0.0, 2.0]))
def test_takes_one_training_step_after_another(start):
    w = Value(start)
    for _ in range(3):
        w.grad = 0.0
        loss = (w * 2 - 1) ** 2
        loss.backward()
        assert close(w.grad, 4 * (w.data * 2 - 1))
        w.data -= 0.1 * w.grad


@settings(max_examples=5)
@given(st.integers(30, 40), st.sampled_from([0.25, 0.5, 0.75, -0.5]))
def test_does_not_walk_every_way(depth, factor):
    node = start = Value(3.0)
    for _ in range(depth):
        node = factor * node + node * 0.5
    node.backward()
    assert close(node.data, 3.0 * (factor + 0.5) ** depth)
    assert close(start.grad, (factor + 0.5) ** depth)
