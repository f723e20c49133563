"""Verifying a kata: do its tests accept what is right, and reject what is wrong and what is slow?"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice, product
from pathlib import Path
from random import Random
from typing import Any

from kata_runner import catalog
from kata_runner.authoring.files import check_files, check_roadmap, declared, solutions
from kata_runner.authoring.report import Finding, KataReport, Mutants, Saboteurs
from kata_runner.authoring.saboteurs import Saboteur, saboteurs
from kata_runner.authoring.statement import check_statement
from kata_runner.catalog import Catalog
from kata_runner.errors import CatalogError, WorkloadError
from kata_runner.grader import Options
from kata_runner.judges.judges import Judges
from kata_runner.judges.task import Task
from kata_runner.model import Grade, Kata, Limits, Verdict
from kata_runner.timing import Workload
from kata_runner.timing.equality import equal_results
from kata_runner.timing.statistics import MAX_EXCESS, NOTICEABLE_RATIO

__all__ = ["EXCESS_ROOM", "ROOM", "SEEDS", "SHORT", "verify", "verify_roadmap"]

SEEDS = 5
ROOM = 1.5  # times, between a kata's limit and the ratios of right and of slow solutions
EXCESS_ROOM = 0.1  # of an exponent, between what is worse growth and that of right solutions
SHORT = 1e-3  # seconds of the reference's, below which the clock and the overhead of a call tell
MAX_WITNESSES = 40  # mutants to try all properties on, in search of what only one of them notices
WITNESSES_AT_A_TIME = 4
_MUTANT_LIMITS = Limits(call_cpu=0.5, call_idle=1.0, example=3.0, total=20.0)


def verify_roadmap(katas: Catalog) -> list[Finding]:
    """Whether katas/, solutions/ and the roadmap agree.

    Raises:
        CatalogError: the roadmap is broken.
    """
    return [*check_roadmap(katas)]


def verify(
    slug: str,
    katas: Catalog,
    judges: Judges | None = None,
    *,
    seeds: int = SEEDS,
    with_saboteurs: bool = True,
    with_mutants: bool = True,
) -> KataReport:
    """Everything that is wrong or weak in one kata.

    Parameters:
        judges: what does the gradings, several at a time if it can; one at a time by default.
        seeds: with how many each wrong solution is graded.
        with_saboteurs: whether to try references that are made wrong where tests may not look.
        with_mutants: whether to try changed references on the properties too, which takes most of the time.
    """
    if judges is None:
        with Judges(1) as judges:
            return verify(slug, katas, judges, seeds=seeds, with_saboteurs=with_saboteurs, with_mutants=with_mutants)
    begin = time.monotonic()
    try:
        kata = katas.kata(slug)
    except CatalogError as error:
        return KataReport(slug, (Finding("metadata", str(error)),), seconds=time.monotonic() - begin)
    findings = [*check_files(kata, katas)]
    if any(finding.rule in ("files", "stub") for finding in findings):  # the rest would stumble over it
        return KataReport(slug, tuple(findings), seconds=time.monotonic() - begin)
    trial = _Trial(kata, katas, judges, range(seeds))
    findings += [*judges.submit(_check_by_running, kata).result(), *trial.solutions()]
    tried, mutants = None, None
    if with_saboteurs and not findings:
        tried, wrong = trial.saboteurs()
        findings += wrong
    if with_mutants and not findings:
        mutants = trial.mutants()
        findings += trial.properties()
    kills, thin = tuple(trial.kills.items()), tuple(trial.thin)
    return KataReport(slug, tuple(findings), tried, mutants, kills, thin, time.monotonic() - begin)


class _Trial:
    """Gradings of everything that a kata's author knows to be right, wrong or slow."""

    def __init__(self, kata: Kata, katas: Catalog, judges: Judges, seeds: range) -> None:
        self.kata, self.katas, self.judges, self.seeds = kata, katas, judges, seeds
        self.kills: dict[str, str] = {}
        self.thin: list[str] = []
        self.killed: list[tuple[str, str]] = []
        """(name, source) of the mutants that the properties noticed"""

    def grades(self, attempts: Iterable[tuple[Path | str, dict[str, Any]]]) -> Iterator[Grade]:
        """The grades of attempts, each with its own options, in the order given."""
        waiting = [self.judges.grade(self.task(attempt, options)) for attempt, options in attempts]
        return (future.result() for future in waiting)

    def task(self, attempt: Path | str, options: dict[str, Any]) -> Task:
        source = attempt if isinstance(attempt, str) else attempt.read_text(encoding="utf-8")
        return Task(self.kata.slug, source, replace(Options(shrink=False), **options), self.katas.root)

    def solutions(self) -> Iterator[Finding]:
        right = [catalog.reference(self.kata), *solutions(self.kata, "accepted")]
        slow, heavy, wrong = (solutions(self.kata, kind) for kind in ("slow", "heavy", "wrong"))
        options = [{"seed": seed, "time": False, "all_properties": not seed} for seed in self.seeds]
        once = {"comparisons": 1}  # for the slow ones, which must differ by much
        nearly = catalog.beginning(self.kata)
        begin = [(path, {"time": False}) for path in (catalog.stub(self.kata), nearly)]
        results = self.grades(
            [*begin, *product(right, [{}]), *product(slow, [once]), *product(heavy, [{}]), *product(wrong, options)]
        )
        yield from _unsolved(next(results))
        if (result := next(results)).verdict is not Verdict.WA and nearly != catalog.stub(self.kata):
            yield Finding("stub", f"nearly.py should be wrong, and is {result.verdict}: {_because(result)}")
        for path in right:
            result = self.settled(path, next(results), Verdict.AC)
            if result.verdict is not Verdict.AC:
                yield Finding("verdict", f"{path.name}: {result.verdict}, should be AC: {_because(result)}")
            self.thin += _close_to_a_line(path, result)
        for path in slow:
            result = self.settled(path, next(results), Verdict.TLE)
            yield from _slow(path, result)
            self.thin += _close_to_a_line(path, result)
        for path in heavy:
            yield from _heavy(path, next(results))
        for path in wrong:
            yield from self.wrong(path, [*islice(results, len(self.seeds))])

    def settled(self, path: Path, result: Grade, expected: Verdict) -> Grade:
        """What most of three gradings say, if the first is against it by the clock alone: close to a line, that may say
        either."""
        if result.verdict is expected or result.runtime is None:
            return result
        more = [*self.grades((path, {"seed": seed}) for seed in (1, 2))]
        return more[0] if all(again.verdict is expected for again in more) else result

    def wrong(self, path: Path, results: Iterable[Grade]) -> Iterator[Finding]:
        """It gets what it should with every seed."""
        expected = declared(path)
        for result in results:
            if result.verdict is not expected:
                got = f"{result.verdict} with seed {result.seed}, should be {expected}"
                yield Finding("verdict", f"{path.name}: {got}: {_because(result)}")
                return
            if result.seed == 0:
                self.note_kill(path.name, result)

    def note_kill(self, name: str, result: Grade) -> None:
        """If one property alone rejects this program, that is what the property is for."""
        failed = {p.name.partition("[")[0] for p in result.properties if p.outcome == "failed"}
        if len(failed) == 1 and not any(p.outcome == "not run" for p in result.properties):
            self.kills.setdefault(failed.pop(), name)

    def saboteurs(self) -> tuple[Saboteurs, list[Finding]]:
        """What became of the saboteurs, and those that were accepted though no reason allows it."""
        try:
            reasons = catalog.allowed_saboteurs(self.kata)
        except CatalogError as error:
            return Saboteurs(), [Finding("files", str(error))]
        made = [*saboteurs(self.kata)]
        results = self.grades((each.source, _sabotage_options(each)) for each in made)
        alive = {each: result for each, result in zip(made, results, strict=True) if not _is_rejected(each, result)}
        doubtful = [each for each in alive if not each.timed]
        asked = self.grades((each.loud, _sabotage_options(each)) for each in doubtful)
        unasked = {each for each, result in zip(doubtful, asked, strict=True) if result.verdict is Verdict.AC}
        # Objects of the judge's own that no property hands in are nothing that the statement speaks of.
        made = [each for each in made if each.kind != "plain" or each not in unasked]
        survivors = [each for each in alive if each in made and each.name not in reasons]
        findings = [_survived(self.kata, each, alive[each], each in unasked) for each in survivors]
        findings += _stale(reasons, made, {each.name for each in alive})
        allowed = tuple(each.name for each in made if each in alive and each.name in reasons)
        rejected = len(made) - len(allowed) - len(survivors)
        return Saboteurs(len(made), rejected, allowed, tuple(each.name for each in survivors)), findings

    def mutants(self) -> Mutants:
        """Which mutants of the reference the properties notice, or, failing them, the clock."""
        from kata_runner.authoring.mutants import equivalent, mutants

        known = equivalent(self.kata.solutions / "equivalent_mutants.toml")
        every = [*mutants(catalog.reference(self.kata).read_text(encoding="utf-8"))]
        doubtful = [mutant for mutant in every if mutant.change not in known]
        alive = []
        results = self.grades((mutant.source, {"time": False, "limits": _MUTANT_LIMITS}) for mutant in doubtful)
        for mutant, result in zip(doubtful, results, strict=True):
            if result.verdict is Verdict.AC:
                alive.append(mutant)
            elif result.verdict is Verdict.WA:
                self.killed.append((f"mutant {mutant.change}", mutant.source))
        if catalog.workload(self.kata) is not None:
            timed = self.grades((mutant.source, {}) for mutant in alive)
            alive = [mutant for mutant, result in zip(alive, timed, strict=True) if result.verdict is Verdict.AC]
        same = len(every) - len(doubtful)
        return Mutants(len(every), len(doubtful) - len(alive), same, tuple(mutant.change for mutant in alive))

    def properties(self) -> Iterator[Finding]:
        """Whether every property rejects something that the others let pass."""
        wanted = set(catalog.test_names(self.kata))  # of the other property, a saboteur tells
        options = {"time": False, "all_properties": True, "limits": _MUTANT_LIMITS}
        for at in range(0, min(len(self.killed), MAX_WITNESSES), WITNESSES_AT_A_TIME):
            several = self.killed[at : at + WITNESSES_AT_A_TIME]
            if wanted <= self.kills.keys():
                break
            for (name, _), result in zip(several, self.grades((source, options) for _, source in several), strict=True):
                self.note_kill(name, result)
        for name in sorted(wanted - self.kills.keys()):
            yield Finding("property", f"{name} rejects nothing that the others let pass: it has no reason to be there")


def _sabotage_options(saboteur: Saboteur) -> dict[str, Any]:
    return {"time": saboteur.timed, "properties": not saboteur.timed}


def _is_rejected(saboteur: Saboteur, result: Grade) -> bool:
    """Whether an answer gave it away; that its timed calls cost more than the reference's does not."""
    if saboteur.timed:
        return result.verdict in (Verdict.WA, Verdict.RTE)
    return result.verdict not in (Verdict.AC, Verdict.CE, Verdict.JE)


def _survived(kata: Kata, saboteur: Saboteur, result: Grade, unasked: bool) -> Finding:
    if result.verdict is not Verdict.AC:
        why = f"{result.verdict}, should be WA: {_because(result)}"
    elif saboteur.timed:
        why = "no timed call rejects it"
    else:
        why = "no property asks it for such an answer" if unasked else "no property looks at that answer"
    see = f"kata verify {kata.slug} --saboteur {saboteur.name}"
    return Finding("saboteur", f"{saboteur.name}: {saboteur.fault}, and {why}; its source: {see}")


def _stale(reasons: dict[str, str], made: list[Saboteur], alive: set[str]) -> Iterator[Finding]:
    """What allowed_saboteurs.toml lists for nothing."""
    names = [each.name for each in made]
    for name in reasons:
        if name not in names:
            known = ", ".join(names)
            yield Finding("saboteur", f"allowed_saboteurs.toml lists {name}, which is none of this kata's: {known}")
        elif name not in alive:
            yield Finding("saboteur", f"allowed_saboteurs.toml lists {name}, which is rejected: take it off")


def _unsolved(stub: Grade) -> Iterator[Finding]:
    if stub.verdict is not Verdict.RTE or "NotImplementedError" not in stub.summary:
        yield Finding("stub", f"it is not unsolved: {stub.verdict}, {stub.summary}")


def _slow(path: Path, result: Grade) -> Iterator[Finding]:
    if result.verdict is not Verdict.TLE:
        yield Finding("verdict", f"{path.name}: {result.verdict}, should be TLE: {_because(result)}")
    elif result.runtime is None or result.runtime.outcome not in ("growth", "ratio"):
        yield Finding("verdict", f"{path.name}: too slow for the properties already: {_because(result)}")


def _close_to_a_line(path: Path, result: Grade) -> Iterator[str]:
    """What to say of a solution that got what it should with too little room, and of a reference that ends too soon."""
    runtime = result.runtime
    if runtime is None:
        return
    excess = runtime.growth.excess if runtime.growth else 0.0
    share, least = runtime.ratio / runtime.limit, f"a factor of {ROOM:g} is wanted"
    if result.verdict is Verdict.AC and share > 1 / ROOM:
        yield f"{path.name} is at {share:.2f} of the limit of {runtime.limit:g}x: {least} between them"
    if result.verdict is Verdict.AC and runtime.ratio > NOTICEABLE_RATIO and excess > MAX_EXCESS - EXCESS_ROOM:
        yield f"{path.name} grows by n^{excess:.2f} more than the reference, and n^{MAX_EXCESS:g} is the line"
    if runtime.outcome == "ratio" and share < ROOM:
        yield f"{path.name} is beyond the limit of {runtime.limit:g}x by a factor of {share:.2f} only: {least}"
    if path.stem == "reference" and runtime.reference_seconds[-1] < SHORT:
        yield f"its largest timed call takes {1e3 * runtime.reference_seconds[-1]:.2f} ms: times are coarse below 1 ms"


def _heavy(path: Path, result: Grade) -> Iterator[Finding]:
    if result.verdict is not Verdict.MLE:
        yield Finding("verdict", f"{path.name}: {result.verdict}, should be MLE: {_because(result)}")
    elif result.memory is None:
        yield Finding("verdict", f"{path.name}: too heavy for the limits already: {_because(result)}")


def _check_by_running(kata: Kata) -> list[Finding]:
    """What is seen by running the kata's own code in this process, which does nothing else: doctest takes it over."""
    return [*check_statement(kata), *_check_workload(kata)]


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
    if not equal_results(first, again):
        yield Finding("workload", "it makes other inputs from the same random numbers")
    if equal_results(first, other):
        yield Finding(
            "workload", f"it makes the same input of size {n} every time: an attempt could remember the answer"
        )


def _because(result: Grade) -> str:
    shown = result.counterexample
    return f"{result.summary}; {shown.call} gave {shown.returned}" if shown else result.summary
