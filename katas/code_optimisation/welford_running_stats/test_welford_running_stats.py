from fractions import Fraction
from statistics import fmean, pvariance

from hypothesis import given
from hypothesis import strategies as st
from welford_running_stats import RunningStats

from kata_runner.testing import close

# Small differences, around 0 or far away from it.
numbers = st.tuples(
    st.sampled_from([0.0, 0.0, 1e9, -1e9, 2.0**30]), st.lists(st.integers(-4, 4).map(float), max_size=10)
).map(lambda case: [case[0] + x for x in case[1]])


@given(numbers)
def test_knows_the_mean_at_any_time(values):
    stats = RunningStats()
    for n in range(len(values) + 1):
        assert close(stats.mean(), fmean(values[:n]) if n else 0.0)
        stats.push(values[n] if n < len(values) else 0.0)


@given(numbers, numbers)
def test_knows_the_variance_at_any_time(values, others):
    stats, another = RunningStats(), RunningStats()
    for x in others:
        another.push(x)  # nothing that concerns the first one
    for n in range(len(values) + 1):
        exact = float(pvariance(map(Fraction, values[:n]))) if n else 0.0
        assert close(stats.variance(), exact, relative=1e-4, absolute=1e-5)
        assert close(stats.variance(), exact, relative=1e-4, absolute=1e-5), "asking changes nothing"
        stats.push(values[n] if n < len(values) else 0.0)
