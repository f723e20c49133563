"""Whether an attempt is fast enough, and takes no more memory than it should: beside the reference, on equal inputs."""

from kata_runner.runtime.loading import library_imports, with_loading
from kata_runner.runtime.memory import weigh
from kata_runner.runtime.race import Runner, Speed, race
from kata_runner.runtime.workload import Workload, WorkloadError

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
