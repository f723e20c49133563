"""Measures the cosine from step 0."""

import math


def lr_at(step: int, warmup: int, total: int, peak: float, floor: float) -> float:
    if step < warmup:
        return peak * step / warmup
    if step >= total:
        return floor
    share = step / total
    return floor + (peak - floor) * (1 + math.cos(math.pi * share)) / 2
