"""Whether an attempt is right: the kata's properties, run in the judge against the attempt in its worker."""

from kata_runner.correctness.inputs import Inputs, Recorder, version_of
from kata_runner.correctness.run import Correctness, Effort, UndecidedError, check

__all__ = ["Correctness", "Effort", "Inputs", "Recorder", "UndecidedError", "check", "version_of"]
