import math


def lr_at(step: int, warmup: int, total: int, peak: float, floor: float) -> float:
    """Up on a straight line, then down along half a wave of a cosine (Loshchilov and Hutter 2017): O(1)."""
    if step < warmup:
        return peak * step / warmup
    if step >= total:
        return floor
    share = (step - warmup) / (total - warmup)
    return floor + (peak - floor) * (1 + math.cos(math.pi * share)) / 2
