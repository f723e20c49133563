from fractions import Fraction
from math import trunc

from evaluate_rpn import eval_rpn
from hypothesis import example, given
from hypothesis import strategies as st

numbers = st.integers(-9, 9) | st.integers(-200, 200) | st.sampled_from([-(2**31), 2**31 - 1])
operators = st.sampled_from("+-*//")


def combined(left, right, operator):
    """Two expressions, each as (tokens, value), with an operator; the left one alone where that cannot be."""
    a, b = left[1], right[1]
    if operator == "/":
        value = trunc(Fraction(a, b)) if b else 2**31
    else:
        value = {"+": a + b, "-": a - b, "*": a * b}[operator]
    return ([*left[0], *right[0], operator], value) if -(2**31) <= value < 2**31 else left


expressions = st.recursive(
    numbers.map(lambda x: ([str(x)], x)),
    lambda inner: st.builds(combined, inner, inner, operators),
    max_leaves=8,
)


@given(expressions)
@example((["-7", "2", "/"], -3))
@example((["7", "-2", "/"], -3))
@example((["-1", "200", "/"], 0))
@example((["2147483647", "-2147483648", "/"], 0))
@example((["-2147483648", "3", "/"], -715827882))
@example((["1", "2", "3", "-", "-"], 2))
@example((["7", "2", "/", "2", "*"], 6))
@example((["-5"], -5))
def test_gives_the_value(case):
    tokens, value = case
    assert eval_rpn(tokens.copy()) == value
