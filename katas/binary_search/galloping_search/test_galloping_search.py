from galloping_search import first_true
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import Calls

# Powers of two and their neighbours, where galloping stops, and what lies between; few very long: questions cost.
exponents = st.sampled_from([*range(6, 70), *range(70, 201, 10)])
near_powers = st.builds(lambda k, offset: 2**k + offset, exponents, st.integers(-1, 1))
anywhere = exponents.flatmap(lambda k: st.integers(2 ** (k - 1), 2**k))


def counted(answer: int) -> Calls:
    """A predicate that is true from `answer` on, and objects once it is asked more often than is promised."""
    most = 20 + 4 * answer.bit_length()

    def pred(n: int) -> bool:
        assert calls.count <= most, f"asked more than {most} times for the answer {answer}"
        return n >= answer

    calls = Calls(pred)
    return calls


@given(st.integers(0, 40))
def test_finds_a_near_answer(answer):
    assert first_true(counted(answer)) == answer


@given(near_powers | anywhere)
def test_finds_a_far_answer_with_few_questions(answer):
    assert first_true(counted(answer)) == answer
