"""Layers: the model answers against SciPy's correlation, statistics and filters."""

from __future__ import annotations

from typing import Any

import numpy as np
import scipy.ndimage
import scipy.signal
import scipy.sparse
import scipy.spatial
import scipy.special
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


@given(seeds, sides, st.integers(2, 5), st.sampled_from([1e-5, 0.5]))
def test_layernorm(seed: int, t: int, d: int, eps: float) -> None:
    rng = np.random.default_rng(seed)
    x, gamma, beta = rng.normal(2.0, 3.0, (2, t, d)), rng.normal(size=d), rng.normal(size=d)
    layernorm = reference("layernorm")["layernorm"]
    shrunk = np.sqrt(x.var(axis=-1) / (x.var(axis=-1) + eps))[..., None]
    assert np.allclose(layernorm(x, gamma, beta, eps, False), scipy.stats.zscore(x, axis=-1) * shrunk * gamma + beta)
    root = np.sqrt(scipy.stats.pmean(np.abs(x), 2, axis=-1) ** 2 + eps)[..., None]
    assert np.allclose(layernorm(x, gamma, beta, eps, True), x / root * gamma + beta)


@given(seeds, st.integers(1, 8), sides, sides)
def test_embedding_lookup(seed: int, v: int, t: int, d: int) -> None:
    rng = np.random.default_rng(seed)
    table, ids, dout = rng.normal(size=(v, d)), rng.integers(0, v, (2, t)), rng.normal(size=(2, t, d))
    one_hot = scipy.sparse.csr_array((np.ones(2 * t), (np.arange(2 * t), ids.ravel())), shape=(2 * t, v))
    out, dtable = reference("embedding_lookup")["embedding"](table, ids, dout)
    assert np.allclose(out.reshape(-1, d), one_hot @ table)
    assert np.allclose(dtable, one_hot.T @ dout.reshape(-1, d))


def attended(q: Any, k: Any, v: Any, causal: bool) -> Any:
    """One head, token by token, with the weights from SciPy."""
    seen = [slice(i + 1 if causal else None) for i in range(len(q))]
    return np.array(
        [scipy.special.softmax(k[s] @ row / len(row) ** 0.5) @ v[s] for row, s in zip(q, seen, strict=True)]
    )


def attended_in_heads(tokens: Any, wqkv: Any, wo: Any, heads: int, causal: bool) -> Any:
    """One sequence; each head has projections of its own, cut out of the weights."""
    parts = np.array(np.split(wqkv, 3 * heads, axis=1)).reshape(3, heads, len(wo), -1)
    rows = np.split(wo, heads)
    return sum(attended(*(tokens @ w for w in parts[:, h]), causal) @ rows[h] for h in range(heads))


@given(seeds, sides, sides, sides, st.booleans(), st.sampled_from([0.5, 30.0]))
def test_scaled_dot_product_attention(seed: int, t: int, d: int, e: int, causal: bool, scale: float) -> None:
    rng = np.random.default_rng(seed)
    s = t if causal else t + 2
    q, k, v = (rng.normal(0.0, scale, (2, length, width)) for length, width in ((t, d), (s, d), (s, e)))
    expected = [attended(*head, causal) for head in zip(q, k, v, strict=True)]
    assert np.allclose(reference("scaled_dot_product_attention")["attention"](q, k, v, causal), expected)


@given(seeds, sides, sides, sides, st.booleans())
def test_multi_head_attention(seed: int, t: int, heads: int, c: int, causal: bool) -> None:
    rng, d = np.random.default_rng(seed), heads * c
    x, wqkv, wo = rng.normal(size=(2, t, d)), rng.normal(size=(d, 3 * d)), rng.normal(size=(d, d))
    expected = [attended_in_heads(tokens, wqkv, wo, heads, causal) for tokens in x]
    assert np.allclose(reference("multi_head_attention")["mha"](x, wqkv, wo, heads, causal), expected)


@given(seeds, sides, st.integers(0, 50), st.sampled_from([10_000.0, 10.0]))
def test_rotary_embedding(seed: int, half: int, shift: int, base: float) -> None:
    rng, rope = np.random.default_rng(seed), reference("rotary_embedding")["rope"]
    q, k = rng.normal(size=(2, 4, 2 * half))
    positions = rng.integers(0, 100, 4)
    turns = np.zeros((4, 2 * half, 2 * half))
    for t, i in np.ndindex(4, half):
        angle = positions[t] * base ** (-i / half)
        turn = scipy.spatial.transform.Rotation.from_euler("z", angle).as_matrix()
        turns[t, 2 * i : 2 * i + 2, 2 * i : 2 * i + 2] = turn[:2, :2]
    assert np.allclose(rope(q, positions, base), np.einsum("tij,tj->ti", turns, q))
    # What attention sees depends on distances only.
    here, there = (rope(q, at, base) @ rope(k, at, base).T for at in (positions, positions + shift))
    assert np.allclose(here, there)


@given(seeds, st.integers(1, 6), sides, sides)
def test_kv_cache(seed: int, t: int, d: int, e: int) -> None:
    rng = np.random.default_rng(seed)
    weights, tokens = [rng.normal(size=(3, width)) for width in (d, d, e)], rng.normal(size=(t, 3))
    cache = reference("kv_cache")["CachedAttention"](*weights, t)
    for _ in range(2):
        steps = [cache.step(x) for x in tokens]
        assert np.allclose(steps, attended(*(tokens @ w for w in weights), True))
        assert len(cache) == t
        cache.reset()


@given(seeds, sides, sides, st.integers(2, 3))
def test_transformer_block(seed: int, t: int, heads: int, c: int) -> None:
    rng, d, f = np.random.default_rng(seed), heads * c, 5
    shapes = {"wqkv": (d, 3 * d), "wo": (d, d), "w1": (d, f), "b1": (f,), "w2": (f, d), "b2": (d,)}
    shapes |= dict.fromkeys(("ln1_gamma", "ln1_beta", "ln2_gamma", "ln2_beta"), (d,))
    p = {name: rng.normal(size=shape) for name, shape in shapes.items()}

    def normalised(tokens: Any, norm: str) -> Any:
        shrunk = np.sqrt(tokens.var(axis=1) / (tokens.var(axis=1) + 1e-5))[:, None]
        return scipy.stats.zscore(tokens, axis=1) * shrunk * p[f"{norm}_gamma"] + p[f"{norm}_beta"]

    x = rng.normal(size=(2, t, d))
    for tokens, out in zip(x, reference("transformer_block")["block"](x, p, heads), strict=True):
        h = tokens + attended_in_heads(normalised(tokens, "ln1"), p["wqkv"], p["wo"], heads, True)
        z = normalised(h, "ln2") @ p["w1"] + p["b1"]
        # GELU by tanh is z times a logistic function.
        z = z * scipy.special.expit(2 * np.sqrt(2 / np.pi) * (z + 0.044715 * z**3))
        assert np.allclose(out, h + z @ p["w2"] + p["b2"])
