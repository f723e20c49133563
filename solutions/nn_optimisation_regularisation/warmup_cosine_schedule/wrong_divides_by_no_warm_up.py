"""Works out the warm-up before it asks whether there is one (RTE)."""

import math


def lr_at(step: int, warmup: int, total: int, peak: float, floor: float) -> float:
    rising = peak * step / warmup
    if step < warmup:
        return rising
    if step >= total:
        return floor
    share = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * share)) / 2
