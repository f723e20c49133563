from itertools import pairwise

from bowling import bowling
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import all_lists, every

# Small numbers, for which it is close whether a product pays; 0 and 1, for which it does not; negative neighbours.
pins = st.one_of(
    st.lists(st.integers(-2, 4), max_size=8),
    st.lists(st.integers(-9, 9), max_size=8),
    st.lists(st.integers(-9, 9), min_size=9, max_size=10),
)


@every(v=all_lists([1, -1, 2], 4))
@given(pins)
def test_gives_the_highest_score(v):
    products = [x * y for x, y in pairwise(v)]
    scores = []
    for pairs in range(1 << len(products)):  # bit i: are pins i and i + 1 hit together?
        if not pairs & pairs >> 1:
            together = sum(product for i, product in enumerate(products) if pairs >> i & 1)
            scores.append(together + sum(max(x, 0) for i, x in enumerate(v) if not (pairs | pairs << 1) >> i & 1))
    assert bowling(v.copy()) == max(scores)
