"""Verifying a kata: do its tests accept what is right, and reject what is wrong and what is slow?"""

from __future__ import annotations

import ast
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

from kata_runner import catalog
from kata_runner.authoring.files import check_files, check_roadmap, solutions
from kata_runner.authoring.report import Finding, KataReport, Mutants
from kata_runner.authoring.statement import check_statement
from kata_runner.catalog import Catalog, CatalogError
from kata_runner.grader import Options, grade
from kata_runner.model import Grade, Kata, Limits, Verdict
from kata_runner.runtime import Workload, WorkloadError
from kata_runner.runtime.workload import alike

__all__ = ["SEEDS", "verify", "verify_roadmap"]

SEEDS = 5
MAX_WITNESSES = 40  # mutants to try all properties on, in search of what only one of them notices
_MUTANT_LIMITS = Limits(call_cpu=0.5, call_idle=1.0, example=3.0, total=20.0)
_DECLARED = re.compile(r"\((RTE|TLE|MLE|OLE)\)")


def verify_roadmap(katas: Catalog) -> list[Finding]:
    """Whether katas/, solutions/ and the roadmap agree.

    Raises:
        CatalogError: the roadmap is broken.
    """
    return [*check_roadmap(katas)]


def verify(slug: str, katas: Catalog, *, with_mutants: bool = True) -> KataReport:
    """Everything that is wrong or weak in one kata.

    Parameters:
        with_mutants: whether to try changed references on the properties too, which takes most of the time.
    """
    begin = time.monotonic()
    try:
        kata = katas.kata(slug)
    except CatalogError as error:
        return KataReport(slug, (Finding("metadata", str(error)),), seconds=time.monotonic() - begin)
    findings = [*check_files(kata, katas)]
    if any(finding.rule in ("files", "stub") for finding in findings):  # the rest would stumble over it
        return KataReport(slug, tuple(findings), seconds=time.monotonic() - begin)
    trial = _Trial(kata, katas)
    findings += [*check_statement(kata), *_check_workload(kata), *trial.solutions()]
    mutants = None
    if with_mutants and not findings:
        mutants = trial.mutants()
        findings += trial.properties()
    return KataReport(slug, tuple(findings), mutants, tuple(trial.kills.items()), time.monotonic() - begin)


class _Trial:
    """Gradings of everything that a kata's author knows to be right, wrong or slow."""

    def __init__(self, kata: Kata, katas: Catalog) -> None:
        self.kata, self.katas = kata, katas
        self.kills: dict[str, str] = {}
        self.killed: list[tuple[str, str]] = []
        """(name, source) of the mutants that the properties noticed"""

    def grade(self, attempt: Path | str, **options: object) -> Grade:
        return grade(self.kata, attempt, replace(Options(shrink=False), **options), katas=self.katas)  # type: ignore[arg-type]

    def solutions(self) -> Iterator[Finding]:
        stub = self.grade(catalog.stub(self.kata), time=False)
        if stub.verdict is not Verdict.RTE or "NotImplementedError" not in stub.summary:
            yield Finding("stub", f"it is not unsolved: {stub.verdict}, {stub.summary}")
        for path in (catalog.reference(self.kata), *solutions(self.kata, "accepted")):
            result = self.grade(path)
            if result.verdict is not Verdict.AC:
                yield Finding("verdict", f"{path.name}: {result.verdict}, should be AC: {_because(result)}")
        for path in solutions(self.kata, "slow"):
            yield from self.slow(path)
        for path in solutions(self.kata, "wrong"):
            yield from self.wrong(path)

    def slow(self, path: Path) -> Iterator[Finding]:
        result = self.grade(path)
        if result.verdict is not Verdict.TLE:
            yield Finding("verdict", f"{path.name}: {result.verdict}, should be TLE: {_because(result)}")
        elif result.runtime is None or result.runtime.outcome not in ("growth", "ratio"):
            yield Finding("verdict", f"{path.name}: too slow for the properties already: {_because(result)}")

    def wrong(self, path: Path) -> Iterator[Finding]:
        expected = _declared(path)
        for seed in range(SEEDS):
            result = self.grade(path, seed=seed, time=False, all_properties=seed == 0)
            if result.verdict is not expected:
                got = f"{result.verdict} with seed {seed}, should be {expected}"
                yield Finding("verdict", f"{path.name}: {got}: {_because(result)}")
                return
            if seed == 0:
                self.note_kill(path.name, result)

    def note_kill(self, name: str, result: Grade) -> None:
        """If one property alone rejects this program, that is what the property is for."""
        failed = {p.name.partition("[")[0] for p in result.properties if p.outcome == "failed"}
        if len(failed) == 1 and not any(p.outcome == "not run" for p in result.properties):
            self.kills.setdefault(failed.pop(), name)

    def mutants(self) -> Mutants:
        """Which mutants of the reference the properties notice, or, failing them, the clock."""
        from kata_runner.authoring.mutants import equivalent, mutants

        known = equivalent(self.kata.solutions / "equivalent_mutants.toml")
        total = same = 0
        survivors = []
        for mutant in mutants(catalog.reference(self.kata).read_text(encoding="utf-8")):
            total += 1
            if mutant.change in known:
                same += 1
                continue
            result = self.grade(mutant.source, time=False, limits=_MUTANT_LIMITS)
            if result.verdict is Verdict.AC and catalog.workload(self.kata) is not None:
                result = self.grade(mutant.source)
            if result.verdict is Verdict.AC:
                survivors.append(mutant.change)
            elif result.verdict is Verdict.WA:
                self.killed.append((f"mutant {mutant.change}", mutant.source))
        return Mutants(total, total - same - len(survivors), same, tuple(survivors))

    def properties(self) -> Iterator[Finding]:
        """Whether every property rejects something that the others let pass."""
        wanted = set(catalog.properties(self.kata))
        for name, source in self.killed[:MAX_WITNESSES]:
            if wanted <= self.kills.keys():
                break
            self.note_kill(name, self.grade(source, time=False, all_properties=True, limits=_MUTANT_LIMITS))
        for name in sorted(wanted - self.kills.keys()):
            yield Finding("property", f"{name} rejects nothing that the others let pass: it has no reason to be there")


def _check_workload(kata: Kata) -> Iterator[Finding]:
    """It makes new content each time, and the same for the same random numbers."""
    path = catalog.workload(kata)
    if path is None:
        return
    try:
        workload = Workload.load(path)
        n = workload.smallest * 4
        first, again, other = (workload.calls(n, 1, Random(seed)) for seed in (1, 1, 2))
    except WorkloadError as error:
        yield Finding("workload", str(error))
        return
    if not alike(first, again):
        yield Finding("workload", "it makes other inputs from the same random numbers")
    if alike(first, other):
        yield Finding(
            "workload", f"it makes the same input of size {n} every time: an attempt could remember the answer"
        )


def _declared(path: Path) -> Verdict:
    """WA, or what the docstring names: (RTE), (TLE), (MLE) or (OLE)."""
    found = _DECLARED.search(ast.get_docstring(catalog.parsed(path)) or "")
    return Verdict(found[1]) if found else Verdict.WA


def _because(result: Grade) -> str:
    shown = result.counterexample
    return f"{result.summary}; {shown.call} gave {shown.returned}" if shown else result.summary
