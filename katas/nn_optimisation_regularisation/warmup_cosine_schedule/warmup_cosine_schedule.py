def lr_at(step: int, warmup: int, total: int, peak: float, floor: float) -> float:
    """The learning rate at a step: up to peak in warmup steps, down to floor at step total."""
    raise NotImplementedError
