"""Checks whether an attempt is right: runs the kata's properties in the judge, against the attempt in its worker."""

import os

from kata_runner.settings import no_plugins

with no_plugins(os.environ):
    import hypothesis  # noqa: F401  # which loads them when it is first imported

from kata_runner.correctness.conversation import ConversationRecorder
from kata_runner.correctness.properties import Correctness, UndecidedError, check
from kata_runner.correctness.recorded_inputs import Recorder, fits, tests_digest
from kata_runner.correctness.replay import Replay

__all__ = [
    "ConversationRecorder",
    "Correctness",
    "Recorder",
    "Replay",
    "UndecidedError",
    "check",
    "fits",
    "tests_digest",
]
