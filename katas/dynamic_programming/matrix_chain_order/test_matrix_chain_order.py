import re
from functools import cache

from hypothesis import given
from hypothesis import strategies as st
from matrix_chain_order import matrix_chain

# Few sizes, so that several plans are best; and more, so that only one is.
chains = st.one_of(
    st.lists(st.integers(1, 3), min_size=2, max_size=7),
    st.lists(st.integers(1, 50), min_size=2, max_size=7),
    st.lists(st.integers(1, 50), min_size=9, max_size=12),
)


@cache
def fewest(dims):
    """By definition: the last multiplication joins the products on either side of some size within."""
    splits = range(1, len(dims) - 1)
    return min((fewest(dims[: k + 1]) + fewest(dims[k:]) + dims[0] * dims[k] * dims[-1] for k in splits), default=0)


def work(plan, dims):
    """The first and the last matrix of a plan, and the multiplications that it takes."""
    assert plan.count("(") == plan.count(")"), "no plan: a parenthesis without its other one"
    products = [[]]
    for token in re.findall(r"A\d+|\S", f"({plan})"):
        if token == "(":
            products.append([])
        elif token == ")":
            factors = products.pop()
            assert products, "no plan: a parenthesis without its other one"
            assert len(factors) in (1, 2), "no plan: a product is of two factors"
            (i, j, cost), *second = factors
            for following, end, more in second:
                assert following == j + 1, "no plan: the matrices are not in their order"
                cost, j = cost + more + dims[i - 1] * dims[j] * dims[end], end
            products[-1].append((i, j, cost))
        else:
            matrix = int(token[1:] or 0)
            assert 1 <= matrix < len(dims), f"no plan: {token} is no matrix"
            products[-1].append((matrix, matrix, 0))
    return products[0][0]


@given(chains)
def test_gives_the_fewest_multiplications_and_a_plan_that_takes_so_many(dims):
    cost, plan = matrix_chain(dims.copy())
    assert cost == fewest((*dims,))
    assert work(plan, dims) == (1, len(dims) - 1, cost)
