"""What a workload has to give."""

from __future__ import annotations

import random

import pytest

from kata_runner.errors import WorkloadError
from kata_runner.timing.workload import Workload


def test_a_workload_must_give_arguments() -> None:
    assert Workload(lambda n, rng: ([n],), None).calls(3, 2, random.Random(0)) == [([3],), ([3],)]
    with pytest.raises(WorkloadError, match="neither"):
        Workload(lambda n, rng: 7, None).calls(3, 1, random.Random(0))
