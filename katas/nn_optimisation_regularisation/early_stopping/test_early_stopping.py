import math

from early_stopping import EarlyStopping
from hypothesis import example, given
from hypothesis import strategies as st

# Quarters, so that differences are exact, and often just min_delta.
losses = st.integers(-4, 12).map(lambda n: n / 4)
losses |= st.sampled_from([1.0, 1.0, math.nan, math.inf, -math.inf])


def improvements(history, min_delta):
    """The places of all improvements, each found by looking on from the one before."""
    places, limit, i = [], math.inf, 0
    while i is not None:
        i = next((j for j in range(i, len(history)) if math.isfinite(history[j]) and history[j] < limit), None)
        if i is not None:
            places.append(i)
            limit = history[i] - min_delta
    return places


@example([1.0, 1.0, 1.0], 1, 2, 0.0)
@example([1.0, 0.75, 0.5, 0.25], 1, 2, 0.5)  # falls slowly
@example([1.0, math.nan, 0.5, math.nan, math.nan], 1, 2, 0.0)
@example([math.nan, math.nan, 2.0], 1, 2, 0.0)
@example([math.nan, 2.0, 2.0, 1.0], 2, 3, 0.25)
@example([3.0, 4.0, 2.0, 3.0, 3.0], 1, 2, 0.25)
@example([math.inf, 4.0, -math.inf, 3.5], 1, 4, 0.5)
@example([-1.0, -1.25, -1.5], 1, 4, 0.25)
@given(
    st.lists(losses, min_size=1, max_size=9), st.integers(1, 3), st.integers(1, 4), st.sampled_from([0.0, 0.25, 1.0])
)
def test_stops_after_so_many_updates_without_improvement(history, gap, patience, min_delta):
    stopper, another = EarlyStopping(patience, min_delta), EarlyStopping(9, 0.0)
    assert stopper.best_epoch() == -1
    for seen in range(1, len(history) + 1):
        another.update(-9.0, seen)
        stop = stopper.update(history[seen - 1], (seen - 1) * gap)
        places = improvements(history[:seen], min_delta)
        last = places[-1] if places else -1
        assert stopper.best_epoch() == (last * gap if places else -1)
        assert bool(stop) == (seen - 1 - last >= patience)
        if stop:
            break
