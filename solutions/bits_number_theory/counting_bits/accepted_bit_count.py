"""What Python has itself."""


def popcounts(n: int) -> list[int]:
    return [*map(int.bit_count, range(n + 1))]
