def analyse(
    input_size: int, channels: int, layers: list[tuple[str, int, int, int, int, int]]
) -> list[tuple[int, int, int]]:
    """(output size, receptive field, parameters) of layers (kind, kernel, stride, padding, dilation, out_channels)."""
    raise NotImplementedError
