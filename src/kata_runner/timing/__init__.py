"""Whether an attempt is fast enough, and takes no more memory than it should: beside the reference, on equal inputs."""

from kata_runner.timing.allocation import weigh
from kata_runner.timing.comparison import Runner, Speed, race
from kata_runner.timing.loading import library_imports, with_loading
from kata_runner.timing.workload import Workload, WorkloadError

__all__ = [
    "Runner",
    "Speed",
    "Workload",
    "WorkloadError",
    "library_imports",
    "race",
    "weigh",
    "with_loading",
]
