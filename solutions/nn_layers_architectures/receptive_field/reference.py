def analyse(
    input_size: int, channels: int, layers: list[tuple[str, int, int, int, int, int]]
) -> list[tuple[int, int, int]]:
    """Output size, receptive field and parameters of each layer: O(1) for each.

    `jump` is how many rows of the input image lie between neighbours of the current layer. A window that spans
    `span` rows of its layer adds (span - 1) jumps to what one of them sees already.
    """
    size, field, jump = input_size, 1, 1
    rows = []
    for kind, kernel, stride, padding, dilation, out_channels in layers:
        span = (kernel - 1) * dilation + 1
        size = (size + 2 * padding - span) // stride + 1
        field += (span - 1) * jump
        jump *= stride
        parameters = out_channels * (channels * kernel**2 + 1) if kind == "conv" else 0
        channels = out_channels
        rows.append((size, field, parameters))
    return rows
