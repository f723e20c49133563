import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from perceptron import train_perceptron


@st.composite
def cases(draw):
    # Halves, quarters and integers, all exact in a float; few values, so that scores of 0 and repeated samples occur.
    n, d = draw(st.integers(1, 5)), draw(st.integers(1, 3))
    entries = draw(st.sampled_from([st.integers(-2, 2), st.sampled_from([-1.5, -0.25, 0.0, 0.5, 1.0, 2.0])]))
    rows = draw(st.lists(st.lists(entries, min_size=d, max_size=d), min_size=n, max_size=n))
    labels = draw(st.lists(st.sampled_from([-1, 1]), min_size=n, max_size=n))
    return np.array(rows), np.array(labels), draw(st.sampled_from([0, 1, 2, 3, 60]))


def trained(rows, labels, max_epochs):
    weights, bias = [0.0] * len(rows[0]), 0.0
    for epoch in range(max_epochs):
        mistake = False
        for row, label in zip(rows, labels, strict=True):
            score = sum(weight * entry for weight, entry in zip(weights, row, strict=True)) + bias
            answer = 1 if score > 0 else -1 if score < 0 else None
            if answer != label:
                weights = [weight + label * entry for weight, entry in zip(weights, row, strict=True)]
                bias += label
                mistake = True
        if not mistake:
            return weights, bias, epoch
    return weights, bias, max_epochs


@given(cases())
def test_learns_by_the_rule(case):
    x, y, max_epochs = case
    w, b, epochs = train_perceptron(x.copy(), y.copy(), max_epochs)
    assert w.dtype == np.float64
    assert (w.tolist(), b, epochs) == trained(x.tolist(), y.tolist(), max_epochs)
