"""Whether an attempt is right: the kata's properties, run in the judge against the attempt in its worker."""

from kata_runner.correctness.run import Correctness, Effort, check

__all__ = ["Correctness", "Effort", "check"]
