"""Grades that tests compare, and those that a recorded conversation settles."""

from __future__ import annotations

from typing import Any

from commandline import SOLUTIONS
from kata_runner import catalog
from kata_runner.catalog import Catalog
from kata_runner.correctness import Replay
from kata_runner.grader import Options, settle
from kata_runner.model import Grade, RecordedInputs
from kata_runner.pool.calls import Bounds
from kata_runner.pool.resident import Child
from kata_runner.sandbox.ahead import Script
from kata_runner.sandbox.template import Templates
from kata_runner.timing import Inputs, Workload

ATTEMPTS = sorted(SOLUTIONS.rglob("*.py"))
WITHIN = Bounds(memory=2 << 30, cpu=10.0, wall=60.0)


def without_times(result: Grade) -> dict[str, Any]:
    """All of a grade that must not change."""
    about: dict[str, Any] = result.to_dict()
    del about["seconds"]
    for each in about["properties"]:
        del each["seconds"]
    return about


def settled_by(
    templates: Templates, slug: str, source: str, options: Options, inputs: RecordedInputs, katas: Catalog
) -> Grade | None:
    """What the conversation of these inputs says of a source, and then kept inputs of its running time."""
    assert inputs.conversation is not None
    path = catalog.workload(katas.kata(slug))
    timed = Inputs(Workload.load(path), options.seed, max_kept=1 << 20) if path else None
    script = Script.of(inputs.conversation)

    def replay(*about: Any) -> Any:
        child = Child(WITHIN, Replay(katas.kata(slug), inputs, script))
        try:
            return child.call(*about)
        finally:
            child.close()

    return settle(slug, source, options, inputs, script, katas=katas, start=templates.start, replay=replay, timed=timed)
