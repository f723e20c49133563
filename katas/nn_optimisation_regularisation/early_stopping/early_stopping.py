class EarlyStopping:
    """Tells when the loss has not improved for a while, and when it was best."""

    def __init__(self, patience: int, min_delta: float) -> None:
        raise NotImplementedError

    def update(self, loss: float, epoch: int) -> bool:
        """Take note of the loss after an epoch; whether to stop."""
        raise NotImplementedError

    def best_epoch(self) -> int:
        """The epoch of the last improvement, or -1."""
        raise NotImplementedError
