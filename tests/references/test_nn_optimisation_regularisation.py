"""The model answers on optimisation against SciPy's filters, norms and windows."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.linalg import norm
from scipy.signal import lfilter
from scipy.signal.windows import hann

from test_references import reference

gradients = st.lists(st.floats(-100, 100), min_size=1, max_size=20).map(np.array)
shares = st.sampled_from([0.0, 0.5, 0.9, 0.99])


@given(gradients, shares)
def test_sgd_momentum(g: np.ndarray, mu: float) -> None:
    velocities = lfilter([-0.1], [1, -mu], g)
    w, v = np.ones(1), np.zeros(1)
    for i in range(len(g)):
        w, v = reference("sgd_momentum")["sgd_step"](w, g[i : i + 1], v, 0.1, mu, False)
        assert np.allclose(v, velocities[i])
    assert np.allclose(w, 1 + velocities.sum())


def adam_steps(g: np.ndarray, b1: float, b2: float, eps: float) -> np.ndarray:
    t = np.arange(1, len(g) + 1)
    mean = lfilter([1 - b1], [1, -b1], g) / (1 - b1**t)
    square = lfilter([1 - b2], [1, -b2], g**2) / (1 - b2**t)
    return mean / (np.sqrt(square) + eps)


@given(gradients, shares, shares)
def test_adam_optimizer(g: np.ndarray, b1: float, b2: float) -> None:
    adam = reference("adam_optimizer")["Adam"](0.1, b1, b2, 1e-6)
    params = {"w": np.ones(1)}
    for gradient in g:
        adam.step(params, {"w": np.array([gradient])})
    assert np.allclose(params["w"], 1 - 0.1 * adam_steps(g, b1, b2, 1e-6).sum())


@given(gradients)
def test_adamw_decoupled_decay(g: np.ndarray) -> None:
    w, m, v = np.ones(1), np.zeros(1), np.zeros(1)
    for i in range(len(g)):
        w, m, v = reference("adamw_decoupled_decay")["adamw_step"](w, g[i : i + 1], m, v, i + 1, 0.1, 0.5)
    # Each step's change shrinks in all later steps, like the first weight.
    shrunk = lfilter([-0.1], [1, -0.95], adam_steps(g, 0.9, 0.999, 1e-8))[-1]
    assert np.allclose(w, 0.95 ** len(g) + shrunk)


@given(st.lists(gradients, max_size=4), st.sampled_from([0.5, 10.0, 1000.0]))
def test_gradient_clipping_global_norm(grads: list[np.ndarray], most: float) -> None:
    clipped, before = reference("gradient_clipping_global_norm")["clip"](grads, most)
    flat, after = (np.concatenate([np.zeros(1), *arrays]) for arrays in (grads, clipped))
    assert math.isclose(before, norm(flat), abs_tol=1e-100)
    assert norm(after) <= most * (1 + 1e-12)
    assert np.allclose(after * max(norm(flat), most), flat * most)


@given(st.integers(0, 20), st.integers(1, 20))
def test_warmup_cosine_schedule(warmup: int, decay: int) -> None:
    steps = range(warmup + decay + 5)
    found = [reference("warmup_cosine_schedule")["lr_at"](step, warmup, warmup + decay, 3.0, 1.0) for step in steps]
    rising = np.linspace(0, 3, warmup + 1)[:-1]
    falling = 1 + 2 * hann(2 * decay + 1)[decay:]
    assert np.allclose(found, [*rising, *falling, 1, 1, 1, 1])
