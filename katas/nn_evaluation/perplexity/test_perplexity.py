import math

from hypothesis import example, given
from hypothesis import strategies as st
from perplexity import perplexity

from kata_runner.testing import close

logs = st.sampled_from([0.0, -1.0, -2.5, -20.0]) | st.floats(-500, 0)
counted = st.tuples(logs, st.just(1))
padding = st.tuples(st.sampled_from([0.0, -1.0, -30.0, 7.0, -math.inf, math.nan]), st.just(0))
batches = st.lists(st.lists(counted | padding, max_size=5), max_size=4)
DEEP = [[(-400.0, 1)] * 900, [(-100.0, 1)] * 100, [(-9.0, 0)] * 500]


def separated(batch):
    return tuple([[token[i] for token in sequence] for sequence in batch] for i in (0, 1))


@example([[(0.0, 1), (0.0, 1)], [(-3.0, 1)]])
@example([[(-1.0, 1), (-math.inf, 0)], []])
@example([[(-1.0, 1), (0.0, 0)], [(-2.0, 1)]])
@example([[(-2.0, 1), (math.nan, 0), (-4.0, 1)], [(-30.0, 0)]])
@example(DEEP)
@given(batches.filter(lambda batch: any(sum(mask) for mask in separated(batch)[1])))
def test_is_the_inverse_of_the_geometric_mean(batch):
    logs = [log for sequence in batch for log, counts in sequence if counts]
    mean = math.fsum(logs) / len(logs)
    assert close(perplexity(*separated(batch)), 1 / math.exp(mean), relative=1e-9 * (1 - mean))


@given(batches, st.integers(0, 3))
def test_is_infinite_if_the_impossible_came(batch, at):
    batch.insert(at, [(-1.0, 1), (-math.inf, 1)])
    assert perplexity(*separated(batch)) == math.inf
