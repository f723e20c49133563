"""Attempt and reference in turn, on equal inputs of growing size, until it is clear how they compare."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from random import Random
from statistics import median
from typing import Any

from kata_runner.model import TIMED_CALLS, Counterexample, Growth, Kata, RuntimeResult, Verdict
from kata_runner.runtime.statistics import CERTAIN, DEAD_ZONE, NOTICEABLE, Rung, Standing, growth_exponent, standing
from kata_runner.runtime.workload import Workload, WorkloadError, handle
from kata_runner.sandbox.failures import AttemptError, Stopped
from kata_runner.sandbox.heap import Heap
from kata_runner.sandbox.session import Session
from kata_runner.sandbox.stand_ins import EntryClass
from kata_runner.shown import plain, show

__all__ = ["Runner", "Speed", "race"]

PAIRS = 4  # at every size, in the order A B, B A, A B, B A
SAMPLE = 2e-4  # seconds: shorter calls are timed many at a time
MAX_BATCH = 64
MAX_BATCH_SECONDS = 0.02
REFERENCE_ENOUGH = 4e-3  # seconds of a call at which there is no need for larger inputs
ATTEMPT_ENOUGH = 0.04
REFERENCE_MOST, ATTEMPT_MOST = 0.03, 0.16  # how far to go while unsure
BUDGET = 1.0  # seconds of CPU time, after which no further size or pair is begun
RETRIES = 2
EXTRA_ROUNDS = 8  # more pairs at the largest sizes, while unsure
OVERHEAD_FACTOR, OVERHEAD_SLACK = 3.0, 2e-3  # how much more than the reference's, in times and seconds, is not charged


@dataclass(frozen=True)
class Speed:
    """How the race ended."""

    verdict: Verdict
    message: str
    result: RuntimeResult | None = None
    counterexample: Counterexample | None = None
    certain: bool = True
    """whether there is no need to measure again: it is not too slow, or was cut off far beyond the limit"""


class Runner:
    """One side of the race."""

    def __init__(self, session: Session, entry: object) -> None:
        """
        Parameters:
            entry: the function or class to call, as `Session.load` gave it.
        """
        self.session = session
        self._operations = isinstance(entry, EntryClass)
        self._number = entry._kata_class[1] if isinstance(entry, EntryClass) else entry._kata_id  # type: ignore[attr-defined]
        self.exact = True
        self._constant = 0.0
        self._constant = median(self.run([])[0] for _ in range(5))

    def run(self, calls: list[Any]) -> tuple[float, float, Outcome]:
        """Seconds for all the calls, seconds of overhead, and what came out."""
        heap = Heap(handle, _no_handle)
        timing = self.session.time(self._number, self._operations, heap.dump(calls))
        self.exact &= timing.exact
        return max(1e-7, timing.seconds - self._constant), timing.overhead, Outcome(timing.document)

    def weigh(self, call: Any) -> int:
        """Bytes that one call takes beyond its arguments, at the most."""
        heap = Heap(handle, _no_handle)
        return self.session.weigh(self._number, self._operations, heap.dump([call]))


@dataclass
class Outcome:
    """The results of a timed run; decoded only if they are looked into."""

    document: object

    def read(self, calls: list[Any]) -> tuple[list[object], list[object]]:
        """(results, arguments as the calls left them)

        Parameters:
            calls: those that were made, as they were before; they change into what the run left of them.
        """
        heap = Heap(handle, _no_handle)
        heap.dump(calls)
        results, after = heap.load(self.document)
        return results, after  # type: ignore[return-value]


class _WrongError(Exception):
    """A timed call gave a wrong answer."""

    def __init__(self, n: int, call: Any, result: object, expected: object) -> None:
        super().__init__(n)
        self.n, self.call, self.result, self.expected = n, call, result, expected


def race(kata: Kata, workload: Workload, attempt: Runner, reference: Runner, seed: int) -> Speed:
    """Time the attempt beside the reference.

    Parameters:
        attempt, reference: two workers of the same kind at the same level.
        seed: of the inputs.
    Raises:
        WorkloadError: the workload fails, or the reference does on it.
    """
    running = _Race(kata, workload, attempt, reference, seed)
    try:
        now = running.run()
    except _WrongError as wrong:
        return Speed(Verdict.WA, f"wrong on an input of size {wrong.n:,}", None, _counterexample(kata, wrong))
    except AttemptError as error:
        return Speed(Verdict.RTE, plain(f"raises {error.failure} on an input of size {running.n:,}"))
    except Stopped as stopped:
        return Speed(stopped.verdict, plain(f"{stopped.text}, on an input of size {running.n:,}"))
    return running.conclude(now)


class _Race:
    def __init__(self, kata: Kata, workload: Workload, attempt: Runner, reference: Runner, seed: int) -> None:
        self.kata, self.workload, self.attempt, self.reference, self.seed = kata, workload, attempt, reference, seed
        self.rungs: list[Rung] = []
        self.n = workload.smallest
        self.batches: dict[int, int] = {}
        self.runs = 0
        self.cut_after = attempt.session.limits.timed_cpu
        self.spent = 0.0
        self.thread_start = time.thread_time()

    # ------------------------------------------------------------ deciding what to measure

    def run(self) -> Standing:
        for _ in range(3):  # warm up: the interpreter specialises code that runs often
            self.pair(self.n, 1, True)
        size = float(self.n)
        while True:
            self.n = int(size)
            self.rungs.append(self.plausible_rung())
            now = self.standing()
            if self.enough(now, size * self.workload.step):
                break
            size *= self.workload.step
        turn = 0
        while turn < EXTRA_ROUNDS and self.doubtful(now) and not self.out_of_budget():
            at = len(self.rungs) - 1 - turn % min(4, len(self.rungs))
            rung = self.rungs[at]
            if not rung.cut and max(b or 0.0 for _, b in rung.pairs) <= ATTEMPT_MOST:
                self.rungs[at] = Rung(rung.n, rung.pairs + self.rung(rung.n, 2).pairs)
                now = self.standing()
            turn += 1
        return now

    def standing(self) -> Standing:
        return standing(self.rungs, self.kata.limit, self.cut_after)

    def enough(self, now: Standing, next_size: float) -> bool:
        """Whether to stop making inputs larger."""
        rung = self.rungs[-1]
        if rung.cut or self.out_of_budget() or next_size > self.workload.largest:
            return True
        reference, attempt = rung.seconds
        if reference > REFERENCE_MOST or attempt > ATTEMPT_MOST:
            return True
        obvious = now.ratio > CERTAIN * self.kata.limit
        if now.growth == "unsure" or len(self.rungs) < (3 if obvious else 4):
            return False
        return reference > REFERENCE_ENOUGH or attempt > ATTEMPT_ENOUGH or (now.growth == "worse" and obvious)

    def doubtful(self, now: Standing) -> bool:
        near = 1 / DEAD_ZONE < now.ratio / self.kata.limit < DEAD_ZONE
        return now.excess is not None and now.ratio > 1 and (near or now.growth == "unsure")

    def out_of_budget(self) -> bool:
        return self.spent + time.thread_time() - self.thread_start > BUDGET

    # ------------------------------------------------------------ measuring

    def plausible_rung(self) -> Rung:
        """The next rung; measured again if a larger input seems to have taken less than half the time.

        The clocks of virtual machines lose time now and then, when their host takes a processor away.
        """
        rung = self.rung(self.n, PAIRS)
        for _ in range(RETRIES):
            if not self.rungs or rung.cut or self.rungs[-1].cut:
                break
            if all(now > before / 2 for now, before in zip(rung.seconds, self.rungs[-1].seconds, strict=True)):
                break
            rung = self.rung(self.n, PAIRS)
        return rung

    def rung(self, n: int, count: int) -> Rung:
        """`count` pairs at size n, or one if a call takes long."""
        if n not in self.batches:
            reference, attempt = self.pair(n, 1, True)
            if attempt is None or attempt > ATTEMPT_ENOUGH:
                again, _ = self.pair(n, 1, True, both=False)
                return Rung(n, (((reference + again) / 2, attempt),))
            wanted = math.ceil(SAMPLE / min(reference, attempt))
            affordable = int(MAX_BATCH_SECONDS / max(reference, attempt))
            self.batches[n] = max(1, min(wanted, affordable, MAX_BATCH))
        pairs: list[tuple[float, float | None]] = []
        for i in range(count):
            pairs.append(self.pair(n, self.batches[n], i % 2 == 0))
            if pairs[-1][1] is None:
                break
        return Rung(n, tuple(pairs))

    def pair(self, n: int, batch: int, reference_first: bool, both: bool = True) -> tuple[float, float | None]:
        """Seconds a call of reference and attempt on the same new inputs; None if the attempt was cut off.

        Raises:
            _WrongError: the attempt's results are wrong.
        """
        self.runs += 1
        calls = self.calls(n, batch)
        if reference_first:
            timed, overhead, expected = self.run_reference(calls, n)
        attempted = self.run_attempt(calls) if both else None
        if not reference_first:
            timed, overhead, expected = self.run_reference(calls, n)
        if attempted is None:
            return timed / batch, None
        seconds, own_overhead, outcome = attempted
        if outcome.document != expected.document:
            self.compare(n, batch, outcome, expected)
        # Work hidden in decoding or encoding is work: what goes beyond the reference's overhead is charged.
        seconds += max(0.0, own_overhead - OVERHEAD_FACTOR * overhead - OVERHEAD_SLACK)
        return timed / batch, seconds / batch

    def calls(self, n: int, batch: int) -> list[Any]:
        """The calls of this run, as they are before anybody has made them."""
        return self.workload.calls(n, batch, Random(f"{self.seed} {n} {self.runs}"))

    def run_reference(self, calls: list[Any], n: int) -> tuple[float, float, Outcome]:
        try:
            timed = self.reference.run(calls)
        except (AttemptError, Stopped) as error:
            raise WorkloadError(f"the reference fails on workload({n}, rng): {error}") from None
        self.spent += timed[0] + timed[1]
        return timed

    def run_attempt(self, calls: list[Any]) -> tuple[float, float, Outcome] | None:
        try:
            timed = self.attempt.run(calls)
        except Stopped as stopped:
            if stopped.verdict is Verdict.TLE:
                self.spent += self.cut_after
                return None
            raise
        self.spent += timed[0] + timed[1]
        return timed

    def compare(self, n: int, batch: int, outcome: Outcome, expected: Outcome) -> None:
        before, own, its = (self.calls(n, batch) for _ in range(3))  # each side has left others of its arguments
        rows = zip(before, *outcome.read(own), *expected.read(its), strict=True)
        for call, result, after, wanted, wanted_after in rows:
            if not self.workload.right(call, result, after, wanted, wanted_after):
                shown = (after, wanted_after) if wanted is None else (result, wanted)
                raise _WrongError(n, call, *shown)

    # ------------------------------------------------------------ concluding

    def conclude(self, now: Standing) -> Speed:
        full = [rung for rung in self.rungs if not rung.cut]
        sizes = tuple(rung.n for rung in full)
        reference, attempt = (tuple(rung.seconds[side] for rung in full) for side in (0, 1))
        base = growth_exponent(sizes, reference)
        growth = None if now.excess is None else Growth(base + now.excess, base)
        outcome = self.outcome(now)
        verdict = Verdict.TLE if outcome in ("growth", "ratio") else Verdict.AC
        return Speed(
            verdict,
            self.message(outcome, now, growth),
            RuntimeResult(
                outcome=outcome,
                ratio=now.ratio,
                limit=self.kata.limit,
                growth=growth,
                sizes=sizes,
                attempt_seconds=attempt,
                reference_seconds=reference,
                message=self.message(outcome, now, growth),
                exact=self.attempt.exact and self.reference.exact,
            ),
            certain=outcome not in ("growth", "ratio")
            or (self.rungs[-1].cut and now.ratio > CERTAIN * self.kata.limit),
        )

    def is_hopeless(self, now: Standing) -> bool:
        """Whether it is so far beyond the limit, and not at one size alone, that no bad luck explains it."""
        if now.ratio <= CERTAIN * self.kata.limit or len(self.rungs) < 2:
            return False
        before, last = self.rungs[-2:]
        return last.cut or math.exp(median(before.log_ratios)) > DEAD_ZONE * self.kata.limit

    def outcome(self, now: Standing) -> str:
        share = now.ratio / self.kata.limit
        if now.ratio < 1:
            return "ok"
        if now.growth == "worse":
            return "growth"
        if share > DEAD_ZONE:
            return "ratio"
        unsure = now.growth == "unsure" and now.ratio >= NOTICEABLE
        return "borderline" if unsure or share > 1 / DEAD_ZONE else "ok"

    def message(self, outcome: str, now: Standing, growth: Growth | None) -> str:
        beside = _beside(now.ratio, self.rungs[-1])
        if growth is None:
            return beside
        exponents = f"grows like n^{growth.attempt:.1f}, reference n^{growth.reference:.1f}"
        if growth.attempt - growth.reference > 3:
            exponents = f"explodes as n grows, reference n^{growth.reference:.1f}"
        same = f"grows like the reference, n^{growth.reference:.1f}"
        return {
            "ok": f"{same if now.growth == 'same' else exponents}; {beside}",
            "growth": f"{exponents}; {beside}",
            "ratio": f"{same}, but {beside} (limit {self.kata.limit:g}x)",
            "borderline": f"close to the line, counted as passed: {exponents}; {beside} (limit {self.kata.limit:g}x)",
        }[outcome]


def _beside(ratio: float, rung: Rung) -> str:
    def times(r: float) -> str:
        return f"{r:,.0f}x" if r >= 10 else f"{r:.1f}x"

    if rung.cut:
        return f"stopped at n = {rung.n:,}, already over {times(ratio)} slower"
    if ratio > 1.05:
        return f"{times(ratio)} slower at n = {rung.n:,}"
    return f"{times(1 / ratio)} faster at n = {rung.n:,}" if ratio < 0.95 else f"as fast at n = {rung.n:,}"


def _counterexample(kata: Kata, wrong: _WrongError) -> Counterexample:
    return Counterexample(
        property=TIMED_CALLS,
        call=f"{kata.slug}: {show(wrong.call)}",
        returned=show(wrong.result),
        expected=show(wrong.expected),
        message=f"wrong on an input of size {wrong.n:,}",
    )


def _no_handle(_: object) -> object:
    return object()  # whatever cannot cross by value equals nothing
