"""Field by field; receptive fields from the layer down to the image, by field = (field - 1) * stride + span."""


def analyse(
    input_size: int, channels: int, layers: list[tuple[str, int, int, int, int, int]]
) -> list[tuple[int, int, int]]:
    def size_after(depth: int) -> int:
        if depth == 0:
            return input_size
        _, kernel, stride, padding, dilation, _ = layers[depth - 1]
        room = size_after(depth - 1) + 2 * padding - dilation * (kernel - 1)
        return -(-room // stride)

    def field_of(depth: int) -> int:
        field = 1
        for _, kernel, stride, _, dilation, _ in layers[depth - 1 :: -1]:
            field = (field - 1) * stride + (kernel - 1) * dilation + 1
        return field

    def parameters_of(depth: int) -> int:
        kind, kernel, *_, out = layers[depth - 1]
        coming_in = layers[depth - 2][-1] if depth > 1 else channels
        return {"conv": out * coming_in * kernel * kernel + out, "pool": 0}[kind]

    return [(size_after(d), field_of(d), parameters_of(d)) for d in range(1, len(layers) + 1)]
