"""Neurons, activations and losses: the model answers against SciPy and einsum."""

from __future__ import annotations

import numpy as np
import scipy.special
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st

from test_references import reference

seeds = st.integers(0, 2**32 - 1)
sides = st.integers(1, 6)


@given(seeds, sides, sides, sides)
def test_dense_forward(seed: int, n: int, d: int, h: int) -> None:
    rng = np.random.default_rng(seed)
    x, w, b = rng.normal(size=(n, d)), rng.normal(size=(d, h)), rng.normal(size=h)
    expected = np.einsum("nd,dh->nh", x, w) + np.broadcast_to(b, (n, h))
    assert np.allclose(reference("dense_forward")["dense"](x, w, b), expected, rtol=1e-12, atol=1e-12)


@given(seeds, st.sampled_from([1.0, 10.0, 300.0, 1e5]))
def test_stable_sigmoid(seed: int, scale: float) -> None:
    x = np.random.default_rng(seed).normal(0.0, scale, 50)
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        assert np.allclose(reference("stable_sigmoid")["sigmoid"](x), scipy.special.expit(x), rtol=1e-12, atol=1e-300)


@given(seeds, st.sampled_from([1.0, 10.0, 300.0, 1e5]))
def test_gelu_silu(seed: int, scale: float) -> None:
    x = np.random.default_rng(seed).normal(0.0, scale, 50)
    results = reference("gelu_silu")["activations"](x)
    assert np.allclose(results["gelu"], x * scipy.stats.norm.cdf(x), rtol=1e-9, atol=1e-9)
    assert np.allclose(results["gelu_tanh"], results["gelu"], rtol=1e-3, atol=1e-3)
    assert np.allclose(results["silu"], x * scipy.special.expit(x), rtol=1e-9, atol=1e-9)


@given(seeds, sides, sides, st.sampled_from([1.0, 30.0, 5000.0]), st.sampled_from([0.0, 0.1, 1.0]))
def test_cross_entropy_loss(seed: int, n: int, v: int, scale: float, smoothing: float) -> None:
    rng = np.random.default_rng(seed)
    logits, targets = rng.normal(0.0, scale, (n, v)), rng.integers(-1, v, n)
    wanted = (1 - smoothing) * np.eye(v)[targets] + smoothing / v
    losses = -(wanted * scipy.special.log_softmax(logits, axis=1)).sum(axis=1)[targets >= 0]
    loss = reference("cross_entropy_loss")["cross_entropy"](logits, targets, -1, smoothing)
    assert np.isclose(loss, losses.mean() if len(losses) else 0.0, rtol=1e-12, atol=1e-12)
