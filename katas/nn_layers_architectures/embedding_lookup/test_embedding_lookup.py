import math

import numpy as np
from embedding_lookup import embedding
from hypothesis import example, given
from hypothesis import strategies as st

from kata_runner.testing import close


def case_of(shape, v, d, ids):
    """Distinct entries, so that each tells where it came from."""
    table = np.random.default_rng(v).permutation(v * d).reshape(v, d) + 0.5
    dout = np.random.default_rng(d).permutation(math.prod(shape) * d).reshape(*shape, d) - 1.5
    return table, np.array(ids, np.int64).reshape(shape), dout


@st.composite
def cases(draw):
    shape, v = draw(st.lists(st.integers(1, 4), min_size=1, max_size=3)), draw(st.integers(1, 5))
    ids = draw(st.lists(st.integers(0, v - 1), min_size=math.prod(shape), max_size=math.prod(shape)))
    return case_of(shape, v, draw(st.integers(1, 3)), ids)


repeated = case_of((2, 3), 5, 2, [3, 0, 3, 3, 2, 0])


@given(cases())
@example(repeated)
def test_looks_up_the_row_of_every_id(case):
    table, ids, dout = case
    out, _ = embedding(table.copy(), ids.copy(), dout.copy())
    expected = [table[i].tolist() for i in ids.ravel().tolist()]
    assert close(out, np.array(expected).reshape(dout.shape))


@given(cases())
@example(repeated)
def test_adds_up_the_slopes_at_all_places_of_an_id(case):
    table, ids, dout = case
    expected = np.zeros(table.shape)
    for at in np.ndindex(ids.shape):
        expected[ids[at]] += dout[at]
    _, dtable = embedding(table.copy(), ids.copy(), dout.copy())
    assert close(dtable, expected)
