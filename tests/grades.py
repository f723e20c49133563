"""Grades that tests compare, and those that a recorded conversation settles."""

from __future__ import annotations

from functools import partial
from typing import Any

from commandline import SOLUTIONS
from kata_runner.catalog import Catalog
from kata_runner.grader import Options, settle
from kata_runner.model import Grade, RecordedInputs
from kata_runner.pool.calls import Bounds
from kata_runner.pool.resident import apart
from kata_runner.sandbox.ahead import Script
from kata_runner.sandbox.template import Templates

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
    """What the conversation of these inputs says of a source."""
    assert inputs.conversation is not None
    script, separate = Script.of(inputs.conversation), partial(apart, WITHIN)
    return settle(slug, source, options, inputs, script, katas=katas, start=templates.start, apart=separate)
