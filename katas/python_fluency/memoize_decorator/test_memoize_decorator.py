from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st
from memoize_decorator import memoize

from kata_runner.testing import Calls, Comparisons


def call(*args, **kwargs):
    return args, kwargs


# Calls that are easily taken for one another. Each has its place here as its result, but for the last: None.
CALLS = [
    *(call(), call(0), call(1), call(2), call(-1), call(-2), call(12), call("12"), call("1", "2"), call(None)),
    *(call(1, 2), call(2, 1), call(1, 1), call(1, 1, 2), call((1, 2)), call(((1, 2),)), call(()), call((), ())),
    *(call(a=1), call(b=1), call(a=2), call(a=1, b=2), call(a=2, b=1), call("a", 1), call(("a", 1)), call("a")),
    *(call(1, a=2), call(2, a=1), call(1, b=2), call(1, "a", 2), call(1, ("a", 2)), call((1,), (("a", 2),))),
    *(call((), frozenset({("a", 1)})), call((1,), frozenset({("a", 2)})), call(None, None)),
]
RESULTS = [*range(len(CALLS) - 1), None]
places = st.lists(st.lists(st.sampled_from(range(len(CALLS))))).map(lambda parts: [*chain(*parts)])


@given(places)
def test_asks_at_most_once_for_each_different_call(places):
    fn = Calls(lambda *args, **kwargs: RESULTS[CALLS.index((args, kwargs))])
    remembering = memoize(fn)
    for place in places:
        args, kwargs = CALLS[place]
        assert remembering(*args, **kwargs) == RESULTS[place]
    assert fn.count <= len(set(places)), f"asked fn {fn.count} times for {len(set(places))} different calls"


@given(st.integers())
def test_every_function_remembers_its_own_results(x):
    same, other = memoize(lambda x: x), memoize(lambda x: x + 1)
    assert (same(x), other(x), same(x)) == (x, x + 1, x)


def test_a_function_may_ask_itself():
    fib = memoize(lambda text: len(text) if len(text) < 2 else fib(text[1:]) + fib(text[2:]))
    assert [fib(n * "x") for n in (12, 7, 3)] == [144, 13, 2]


@given(st.sampled_from([KeyError, TypeError, ValueError]))
def test_lets_errors_out_and_forgets_them(error):
    def fn(name):
        if errors:
            raise errors.pop()
        return len(name)

    errors = [error("not yet")]
    remembering = memoize(fn)
    with pytest.raises(error, match="not yet"):
        remembering(error.__name__)
    assert remembering(error.__name__) == len(error.__name__)


def test_remembers_everything_with_few_comparisons():
    comparisons = Comparisons()
    fn = Calls(Comparisons.plain)
    remembering = memoize(fn)
    for calls, x in enumerate([*range(200), *range(200)], 1):
        assert remembering(*comparisons.counted([x])) == x
        assert comparisons.count <= 10 * calls, f"{comparisons.count} comparisons in {calls} calls"
    assert fn.count <= 200, f"asked fn {fn.count} times for 200 different calls"
