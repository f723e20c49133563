"""Forgets that a filter has weights for every channel that comes in."""


def analyse(
    input_size: int, channels: int, layers: list[tuple[str, int, int, int, int, int]]
) -> list[tuple[int, int, int]]:
    size, field, jump = input_size, 1, 1
    rows = []
    for kind, kernel, stride, padding, dilation, out_channels in layers:
        span = (kernel - 1) * dilation + 1
        size = (size + 2 * padding - span) // stride + 1
        field += (span - 1) * jump
        jump *= stride
        parameters = out_channels * (kernel**2 + 1) if kind == "conv" else 0
        rows.append((size, field, parameters))
    return rows
