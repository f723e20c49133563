"""Backpropagation: the model answers against SciPy's derivatives and softmax."""

from __future__ import annotations

from typing import Any

import numpy as np
import scipy.optimize
import scipy.special
from hypothesis import given
from hypothesis import strategies as st

from test_references import reference

seeds = st.integers(0, 2**32 - 1)
sides = st.integers(1, 4)


@given(seeds, st.integers(2, 6))
def test_numerical_gradient(seed: int, n: int) -> None:
    x = np.random.default_rng(seed).uniform(-2, 2, n)
    gradient = reference("numerical_gradient")["numerical_gradient"](lambda x: float(scipy.optimize.rosen(x)), x)
    assert np.allclose(gradient, scipy.optimize.rosen_der(x), rtol=1e-5, atol=1e-5)


@given(seeds, sides, sides, st.integers(2, 4))
def test_multiclass_hinge_loss(seed: int, n: int, d: int, c: int) -> None:
    rng = np.random.default_rng(seed)
    w, x, y = rng.normal(size=(d, c)), rng.normal(size=(n, d)), rng.integers(0, c, n)
    svm_loss = reference("multiclass_hinge_loss")["svm_loss"]
    # Convex, so that no tangent is above the loss anywhere: this needs no slope to exist.
    other = w + rng.normal(size=w.shape)
    (here, slope), (there, _) = svm_loss(w, x, y, 0.3), svm_loss(other, x, y, 0.3)
    assert there >= here + (slope * (other - w)).sum() - 1e-9


@given(seeds, sides, sides, sides)
def test_dense_backward(seed: int, n: int, d: int, h: int) -> None:
    rng = np.random.default_rng(seed)
    dout, x, w = rng.normal(size=(n, h)), rng.normal(size=(n, d)), rng.normal(size=(d, h))

    def slopes(loss: Any, at: Any) -> Any:
        return scipy.optimize.approx_fprime(at.ravel(), lambda flat: loss(flat.reshape(at.shape))).reshape(at.shape)

    dx, dw, db = reference("dense_backward")["dense_backward"](dout, x, w)
    assert np.allclose(dx, slopes(lambda x: (dout * (x @ w)).sum(), x), atol=1e-5)
    assert np.allclose(dw, slopes(lambda w: (dout * (x @ w)).sum(), w), atol=1e-5)
    assert np.allclose(db, slopes(lambda b: (dout * b).sum(), np.zeros(h)), atol=1e-5)


@given(seeds, sides, sides, st.sampled_from([1.0, 50.0, 5000.0]))
def test_softmax_cross_entropy_backward(seed: int, n: int, v: int, scale: float) -> None:
    rng = np.random.default_rng(seed)
    logits, targets = rng.normal(0.0, scale, (n, v)), rng.integers(0, v, n)
    gradient = reference("softmax_cross_entropy_backward")["softmax_ce_backward"](logits, targets)
    assert np.allclose(gradient, (scipy.special.softmax(logits, axis=1) - np.eye(v)[targets]) / n, atol=1e-12)
    assert np.allclose(gradient.sum(axis=1), 0.0, atol=1e-12)
