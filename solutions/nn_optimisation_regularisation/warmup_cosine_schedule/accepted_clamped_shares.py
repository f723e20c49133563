"""Both shares of the way are kept within 0 and 1; the half wave is the square of a quarter of one."""

import math


def lr_at(step: int, warmup: int, total: int, peak: float, floor: float) -> float:
    if warmup and step <= warmup:
        return min(step / warmup, 1.0) * peak
    share = min(max((step - warmup) / (total - warmup), 0.0), 1.0)
    return floor + (peak - floor) * math.cos(math.pi / 2 * share) ** 2
