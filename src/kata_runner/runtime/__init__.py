"""Whether an attempt is fast enough: its running time beside the reference's, on the same inputs at the same moment."""

from kata_runner.runtime.race import Runner, Speed, race
from kata_runner.runtime.workload import Workload, WorkloadError

__all__ = ["Runner", "Speed", "Workload", "WorkloadError", "race"]
