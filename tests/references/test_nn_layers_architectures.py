"""Layers: the model answers against SciPy's correlation, statistics and filters."""

from __future__ import annotations

from typing import Any

import numpy as np
import scipy.ndimage
import scipy.signal
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st

from test_references import reference

seeds = st.integers(0, 2**32 - 1)
sides, strides, pads = st.integers(1, 3), st.integers(1, 3), st.integers(0, 2)


@given(seeds, st.sampled_from(["xavier", "he"]))
def test_weight_init(seed: int, rule: str) -> None:
    init_weights = reference("weight_init")["init_weights"]
    std = (2 / 60) ** 0.5 if rule == "he" else (2 / 100) ** 0.5
    bound = std * 3**0.5
    normal, uniform = (init_weights(60, 40, f"{rule}_{kind}", seed).ravel() for kind in ("normal", "uniform"))
    assert scipy.stats.kstest(normal, scipy.stats.norm(0, std).cdf).pvalue > 1e-9
    assert scipy.stats.kstest(uniform, scipy.stats.uniform(-bound, 2 * bound).cdf).pvalue > 1e-9


@st.composite
def convolutions(draw: st.DrawFn) -> tuple[Any, Any, Any, int, int]:
    rng = np.random.default_rng(draw(seeds))
    n, c, f, kh, kw, stride, pad = (draw(s) for s in (sides, sides, sides, sides, sides, strides, pads))
    x = rng.normal(size=(n, c, kh + draw(st.integers(0, 4)), kw + draw(st.integers(0, 4))))
    return x, rng.normal(size=(f, c, kh, kw)), rng.normal(size=f), stride, pad


def correlated(x: Any, w: Any, b: Any, stride: int, pad: int) -> Any:
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    maps = [[scipy.signal.correlate(image, filt, mode="valid")[0] for filt in w] for image in padded]
    return np.array(maps)[:, :, ::stride, ::stride] + b[:, None, None]


@given(convolutions())
def test_conv2d_forward(case: tuple[Any, Any, Any, int, int]) -> None:
    assert np.allclose(reference("conv2d_forward")["conv2d"](*case), correlated(*case), atol=1e-10)


@given(convolutions(), seeds)
def test_conv2d_backward(case: tuple[Any, Any, Any, int, int], seed: int) -> None:
    x, w, b, stride, pad = case
    rng = np.random.default_rng(seed)
    dout = rng.normal(size=correlated(*case).shape)
    dx, dw, db = reference("conv2d_backward")["conv2d_backward"](dout, x, w, stride, pad)
    # The loss is linear in each argument, so that its slopes in any direction are differences.
    for slope, at, moved in [
        (dx, x, lambda step: (x + step, w, b)),
        (dw, w, lambda step: (x, w + step, b)),
        (db, b, lambda step: (x, w, b + step)),
    ]:
        step = rng.normal(size=at.shape)
        difference = correlated(*moved(step), stride, pad) - correlated(*case)
        assert np.isclose((slope * step).sum(), (dout * difference).sum(), atol=1e-9)


@given(seeds, sides, st.integers(0, 2), st.integers(0, 2))
def test_max_pool2d(seed: int, size: int, more_rows: int, more_columns: int) -> None:
    rng = np.random.default_rng(seed)
    h, w = 2 * size + min(more_rows, size - 1), 3 * size + min(more_columns, size - 1)
    x, dout = rng.normal(size=(2, 2, h, w)), rng.normal(size=(2, 2, 2, 3))
    out, dx = reference("max_pool2d")["max_pool"](x, dout, size)
    # The filter's window begins size // 2 before its centre.
    filtered = scipy.ndimage.maximum_filter(x, size=(1, 1, size, size))
    centre = size // 2
    assert np.array_equal(out, filtered[:, :, centre : 2 * size : size, centre : 3 * size : size])
    assert np.array_equal(np.sort(dx[dx != 0.0]), np.sort(dout.ravel()))
    assert np.array_equal(np.sort(x[dx != 0.0]), np.sort(out.ravel()))
