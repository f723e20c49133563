from itertools import combinations

from closest_pair import closest_pair
from hypothesis import given
from hypothesis import strategies as st


def points(coordinates, most):
    return st.lists(st.tuples(coordinates, coordinates), min_size=2, max_size=most)


crowds = points(st.integers(-2, 2), 6) | points(st.integers(0, 40), 14)
far = points(st.integers(-(10**12), 10**12), 4)  # the squares of such distances are too large for floats


@st.composite
def decoys(draw):
    """The nearest two left and right of the middle, with a point of each side between them in y, but off in x."""
    case = [(0, 0), (1, 10), (10, draw(st.integers(2, 3))), (-10, draw(st.integers(5, 8)))]
    for i in range(draw(st.integers(0, 5))):
        case += [(-100 - 50 * i, draw(st.integers(0, 10))), (100 + 50 * i, draw(st.integers(0, 10)))]
    x_sign, y_sign, swap = draw(st.sampled_from([-1, 1])), draw(st.sampled_from([-1, 1])), draw(st.booleans())
    turned = [(x_sign * x, y_sign * y)[:: -1 if swap else 1] for x, y in case]
    return draw(st.permutations(turned))


@given(st.tuples(crowds, far, decoys()))
def test_is_the_least_of_all_squared_distances(cases):
    for case in cases:
        distances = ((x - u) ** 2 + (y - v) ** 2 for (x, y), (u, v) in combinations(case, 2))
        assert closest_pair(case.copy()) == min(distances)
