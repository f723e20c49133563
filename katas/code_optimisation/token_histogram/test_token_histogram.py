import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from token_histogram import histogram

dtypes = st.sampled_from([np.int64, np.int32, np.uint16, np.uint8])
# Short runs of few ids, now and then one that is too long to be counted in a byte; the last ids often do not occur.
runs = st.lists(st.tuples(st.integers(0, 5), st.sampled_from([1, 1, 2, 300])), max_size=6)
arrays = st.builds(lambda runs, dtype: np.repeat(*np.array([*runs, (0, 0)]).T).astype(dtype), runs, dtypes)


@given(arrays, st.integers(6, 9))
def test_counts_every_id(ids, vocab):
    listed = ids.tolist()
    counts = histogram(ids.copy(), vocab)
    assert isinstance(counts, np.ndarray), "the counts are an array"
    assert np.issubdtype(counts.dtype, np.integer), "the counts are whole numbers"
    assert counts.shape == (vocab,), "every id has a count, and nothing else has"
    assert counts.tolist() == [listed.count(i) for i in range(vocab)]
