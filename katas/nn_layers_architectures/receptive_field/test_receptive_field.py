from itertools import product

from hypothesis import given
from hypothesis import strategies as st
from receptive_field import analyse

side = st.integers(1, 3)


def places(size, layer):
    """Where the window of a layer begins."""
    _, kernel, stride, padding, dilation, _ = layer
    return range(-padding, size + padding - (kernel - 1) * dilation, stride)


@st.composite
def networks(draw):
    size = input_size = draw(st.integers(1, 40))
    channels = coming_in = draw(st.integers(1, 4))
    layers = []
    for kind in draw(st.lists(st.sampled_from(["conv", "conv", "pool"]), max_size=6)):
        out = draw(st.integers(1, 4)) if kind == "conv" else coming_in
        layer = (kind, draw(st.integers(1, 5)), draw(side), draw(st.integers(0, 2)), draw(side), out)
        if places(size, layer):
            layers.append(layer)
            size, coming_in = len(places(size, layer)), out
    return input_size, channels, layers


@given(networks())
def test_gives_the_output_sizes(network):
    size, _, layers = network
    sizes = [size := len(places(size, layer)) for layer in layers]
    assert [row[0] for row in analyse(*network)] == sizes


@given(networks())
def test_gives_the_receptive_fields(network):
    layers = network[2]
    fields = []
    for depth in range(1, len(layers) + 1):
        # Down from one output: the first and the last row that it sees in each layer below.
        first = last = 0
        for _, kernel, stride, _, dilation, _ in reversed(layers[:depth]):
            first, last = first * stride, last * stride + (kernel - 1) * dilation
        fields.append(last - first + 1)
    assert [row[1] for row in analyse(*network)] == fields


@given(networks())
def test_counts_the_parameters(network):
    _, coming_in, layers = network
    counts = []
    for kind, kernel, _, _, _, out in layers:
        weights = list(product(range(out), range(coming_in), range(kernel), range(kernel)))
        counts.append(len(weights) + out if kind == "conv" else 0)
        coming_in = out
    assert [row[2] for row in analyse(*network)] == counts
