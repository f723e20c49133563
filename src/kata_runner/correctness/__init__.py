"""Whether an attempt is right: the kata's properties, run in the judge against the attempt in its worker."""

import os

from kata_runner.settings import no_plugins

with no_plugins(os.environ):
    import hypothesis  # noqa: F401  # which loads them when it is first imported

from kata_runner.correctness.properties import Correctness, Effort, UndecidedError, check
from kata_runner.correctness.recorded_inputs import Inputs, Recorder, version_of

__all__ = ["Correctness", "Effort", "Inputs", "Recorder", "UndecidedError", "check", "version_of"]
