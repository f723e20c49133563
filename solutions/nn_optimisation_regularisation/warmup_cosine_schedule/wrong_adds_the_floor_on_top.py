"""Lets the decay run to 0 and adds the floor, so that it begins above the peak."""

import math


def lr_at(step: int, warmup: int, total: int, peak: float, floor: float) -> float:
    if step < warmup:
        return peak * step / warmup
    if step >= total:
        return floor
    share = (step - warmup) / (total - warmup)
    return floor + peak * (1 + math.cos(math.pi * share)) / 2
