from itertools import pairwise, product

from hypothesis import given
from hypothesis import strategies as st
from two_sat import two_sat


@st.composite
def formulas(draw):
    """Few variables, and about as many clauses as can just be satisfied together; some of one literal."""
    n = draw(st.sampled_from([1, 2, 3, 4, 5, 6]))
    literal = st.sampled_from([x for x in range(-n, n + 1) if x])
    clause = st.tuples(literal, literal)
    count = draw(st.sampled_from([0, 1, n, n, n + 2, 2 * n]))
    clauses = draw(st.lists(clause, min_size=count, max_size=count))
    return n, clauses + [(x, x) for x in draw(st.lists(literal, max_size=1))]


@st.composite
def chains(draw):
    """Each literal leads to the next, and some on to others; often, the last leads back against one of the first."""
    n = draw(st.sampled_from([2, 3, 4, 5, 6]))
    chain = [x * draw(st.sampled_from([1, -1])) for x in draw(st.permutations(range(1, n + 1)))]
    places = st.tuples(st.sampled_from(chain), st.sampled_from(chain))
    arrows = [*pairwise(chain), *draw(st.lists(places, max_size=3))]
    if draw(st.booleans()):
        arrows.append((chain[-1], -chain[0]))
    if draw(st.booleans()):
        arrows.append((-draw(st.sampled_from(chain)), draw(st.sampled_from(chain))))
    clauses = [(-a, b) if draw(st.booleans()) else (b, -a) for a, b in arrows]
    return n, draw(st.permutations(clauses))


def holds(values, clauses):
    return all(any(bool(values[abs(x) - 1]) == (x > 0) for x in clause) for clause in clauses)


@given(formulas() | chains())
def test_finds_values_if_there_are_any(formula):
    n, clauses = formula
    values = two_sat(n, clauses.copy())
    if not any(holds(choice, clauses) for choice in product([False, True], repeat=n)):
        assert values in (None, [], ()), "there is no solution"
    else:
        assert values, "there is a solution"
        assert len(values) == n
        assert all(value in (False, True) for value in values)
        assert holds(values, clauses), "a clause does not hold"
