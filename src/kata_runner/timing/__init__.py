"""Whether an attempt is fast enough, and takes no more memory than it should: beside the reference, on equal inputs."""

from kata_runner.timing.allocation import measure_allocation
from kata_runner.timing.comparison import Comparison, compare
from kata_runner.timing.inputs import Inputs
from kata_runner.timing.measurement import OtherAnswerError
from kata_runner.timing.precomputation import library_imports
from kata_runner.timing.runner import Runner, packed
from kata_runner.timing.workload import Workload

__all__ = [
    "Comparison",
    "Inputs",
    "OtherAnswerError",
    "Runner",
    "Workload",
    "compare",
    "library_imports",
    "measure_allocation",
    "packed",
]
