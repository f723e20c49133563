"""Attempt and reference in turn, on equal inputs of growing size, until it is clear how they compare."""

from __future__ import annotations

import math
import time
from collections import Counter, deque
from dataclasses import dataclass
from random import Random
from statistics import median
from typing import Any

from kata_runner.model import TIMED_CALLS, Counterexample, Growth, Kata, RuntimeResult, Verdict
from kata_runner.protocol.framing import LimitError
from kata_runner.protocol.object_table import Heap
from kata_runner.safe_text import plain, show
from kata_runner.sandbox.failures import AttemptError, Stopped, judging_an_answer
from kata_runner.sandbox.launch import CLOCK_IS_READABLE
from kata_runner.sandbox.session import Session
from kata_runner.sandbox.stand_ins import EntryClass
from kata_runner.seeds import derived
from kata_runner.timing.statistics import (
    CERTAIN,
    DEAD_ZONE,
    ERRORS,
    NOTICEABLE,
    WINDOW,
    Rung,
    Standing,
    growth_exponent,
    standing,
)
from kata_runner.timing.workload import Workload, WorkloadError, handle

__all__ = ["Runner", "Speed", "race"]

PAIRS = 4  # at every size within WINDOW of the largest, in the order A B, B A, A B, B A; one at every other
SAMPLE = 2e-4  # seconds: shorter calls are timed many at a time
MAX_BATCH = 64
MAX_BATCH_SECONDS = 0.02
LONG = 0.04  # seconds: one call that takes as long says enough of its size
LONGEST = 0.16  # seconds: longer calls are not made again, however unsure things are
CUT = 1.5  # times what the limit allows, before a run is cut off: so whatever was cut off is too slow
BUDGET = 1.0  # seconds of CPU time, after which one pair has to do for every size that is left
RETRIES = 2
UNUSUAL = 2.0  # times what a call usually takes: other load and the clock explain less
ROUNDING = 0.05  # of an exponent, where it is told
EXTRA_ROUNDS = 8  # more pairs at the largest sizes, while unsure
MAX_ELEMENTS = 1 << 24  # of all results of a run: as many as a message has bytes
_CONTAINERS = frozenset((list, tuple, set, frozenset, dict, deque, range))
# What is not charged of an attempt's overhead, in times of the reference's and seconds beside: noise, see
# tests/benchmarks/honest_overheads.py.
OVERHEAD_FACTOR, OVERHEAD_SLACK = 1.1, 5e-5


@dataclass(frozen=True)
class Speed:
    """How the race ended."""

    verdict: Verdict
    message: str
    result: RuntimeResult | None = None
    counterexample: Counterexample | None = None
    ahead: float = 0.0
    """seconds of the attempt's in runs that took far longer than the others: there it made what makes these quick"""
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

    def run(self, calls: list[Any], cpu: float = 0.0) -> Outcome:
        """Make the calls, all in one timed run.

        Parameters:
            cpu: seconds of CPU time that it may take, if that is more than what every run may.
        """
        heap = Heap(handle, _no_handle)
        allowed = max(self.session.limits.timed_cpu, cpu)
        timing = self.session.time(self._number, self._operations, heap.dump(calls), allowed)
        return Outcome(timing.seconds, timing.overhead, timing.document)

    def weigh(self, call: Any) -> int:
        """Bytes that one call takes beyond its arguments, at the most."""
        heap = Heap(handle, _no_handle)
        return self.session.weigh(self._number, self._operations, heap.dump([call]))


_Runs = dict[int, list[tuple[float, int]]]  # for each size, every run: seconds of work, and how many calls it made


@dataclass(frozen=True)
class Outcome:
    """What came of a timed run; the results are decoded only if they are looked into."""

    seconds: float
    """for all the calls, and for the run itself"""
    overhead: float
    """seconds of decoding and encoding"""
    document: object

    def read(self, calls: list[Any]) -> tuple[list[object], list[object]]:
        """(results, arguments as the calls left them)

        Parameters:
            calls: those that were made, as they were before; they change into what the run left of them.
        Raises:
            WireError: they are no results, or too many.
        """
        heap = Heap(handle, _no_handle)
        heap.dump(calls)
        results, after = heap.load(self.document)
        _check_size((results, after))
        return results, after  # type: ignore[return-value]


def _check_size(value: object) -> None:
    """Go through a value as whoever checks it will, who does not expect lists that hold one list a million times.

    Raises:
        LimitError: it has too many elements.
    """
    count, waiting = 0, [value]
    while waiting:
        x: Any = waiting.pop()
        count += len(x)
        if count > MAX_ELEMENTS:
            raise LimitError(f"its answer has more than {MAX_ELEMENTS:,} elements")
        if type(x) is not range:
            waiting += [y for y in (x.values() if type(x) is dict else x) if type(y) in _CONTAINERS]


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
        self.runs: Counter[int] = Counter()  # of each size, so that their inputs are the same whatever was run before
        self.cut_after = 0.0
        self.enough: dict[int, float] = {}  # seconds that make a call of a size too slow, however it is measured
        self.spent = 0.0
        self.taken: _Runs = {}  # of the attempt
        self.needed: _Runs = {}  # of the reference
        self.thread_start = time.thread_time()
        self.constant = 0.0
        # In the reference's worker: what an attempt can influence is never taken off its time.
        self.constant = median(self.run_reference([], self.n).seconds for _ in range(5))

    # ------------------------------------------------------------ deciding what to measure

    def run(self) -> Standing:
        for _ in range(3):  # warm up: the interpreter specialises code that runs often
            self.pair(self.n, 1, True)
        for n in self.workload.sizes:
            self.n = n
            self.rungs.append(self.next_rung())
            now = self.standing()
            if self.rungs[-1].cut or self.is_hopeless(now):
                return now
        for turn in range(EXTRA_ROUNDS):
            if not self.doubtful(now) or self.out_of_budget():
                break
            at = len(self.rungs) - 1 - turn % min(4, len(self.rungs))
            rung = self.rungs[at]
            if max(b or 0.0 for _, b in rung.pairs) <= LONGEST:
                self.rungs[at] = Rung(rung.n, rung.pairs + self.rung(rung.n, 2).pairs)
                now = self.standing()
        return now

    def standing(self) -> Standing:
        return standing(self.rungs, self.kata.limit, self.cut_after)

    def is_hopeless(self, now: Standing) -> bool:
        """Whether the attempt takes long, and is so far beyond the limit at two sizes, that larger ones say no more."""
        if now.ratio <= CERTAIN * self.kata.limit or len(self.rungs) < 2:
            return False
        before, last = self.rungs[-2:]
        return last.seconds[1] > LONG and math.exp(median(before.log_ratios)) > DEAD_ZONE * self.kata.limit

    def doubtful(self, now: Standing) -> bool:
        near = 1 / DEAD_ZONE < now.ratio / self.kata.limit < DEAD_ZONE
        return now.excess is not None and now.ratio > 1 and (near or now.growth == "unsure")

    def out_of_budget(self) -> bool:
        return self.spent + time.thread_time() - self.thread_start > BUDGET

    # ------------------------------------------------------------ measuring

    def next_rung(self) -> Rung:
        """The rung of the next size: one pair, to see that answers are right and nothing blows up, where growth is not
        measured or there is no time left.

        It is measured again if a larger input seems to have taken less than half the time: the clocks of virtual
        machines lose time now and then, when their host takes a processor away.
        """
        if self.n * WINDOW < self.workload.largest or self.out_of_budget():
            return Rung(self.n, (self.pair(self.n, 1, True),))
        rung = self.rung(self.n, PAIRS)
        for _ in range(RETRIES):
            if not self.rungs or rung.cut or len(self.rungs[-1].pairs) < PAIRS:
                break
            if all(now > before / 2 for now, before in zip(rung.seconds, self.rungs[-1].seconds, strict=True)):
                break
            rung = self.rung(self.n, PAIRS)
        return rung

    def rung(self, n: int, count: int) -> Rung:
        """`count` pairs at size n, or one if a call takes long."""
        if n not in self.batches:
            reference, attempt = self.pair(n, 1, True)
            if attempt is None or attempt > LONG:
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
        self.runs[n] += 1
        calls = self.calls(n, batch)
        if reference_first:
            expected = self.run_reference(calls, n)
            self.set_enough(n, batch, expected)
        cpu = max(self.attempt.session.limits.timed_cpu, self.enough[n] * batch)
        attempted = self.run_attempt(calls, cpu) if both else None
        if not reference_first:
            expected = self.run_reference(calls, n)
        needed = self.work(expected, expected)
        self.needed.setdefault(n, []).append((needed, batch))
        if attempted is None:
            self.cut_after = (cpu - self.tolerated(expected)) / batch  # it decoded its input, too
            return needed / batch, None
        if attempted.document != expected.document:
            self.compare(n, batch, attempted, expected)
        taken = self.work(attempted, expected)
        self.taken.setdefault(n, []).append((taken, batch))
        return needed / batch, taken / batch

    def ahead(self) -> float:
        """Seconds that the attempt's runs took beyond what is usual at their size, where that is much: it may have made
        a table there that makes the others quick.

        The dearest run of a size counts; and all runs of a size that mostly takes longer than a larger one, unless the
        reference does so, too.
        """
        needed, own = ({n: _median_call(runs) for n, runs in side.items()} for side in (self.needed, self.taken))
        seconds = 0.0
        for n, runs in self.taken.items():
            usual = min(own[m] * max(1.0, needed[n] / needed[m]) for m in own if m >= n)
            beyond = [took - calls * usual for took, calls in runs if took > UNUSUAL * calls * usual]
            seconds += sum(beyond) if own[n] > UNUSUAL * usual else max(beyond, default=0.0)
        return seconds

    def set_enough(self, n: int, batch: int, expected: Outcome) -> None:
        work = CUT * self.kata.limit * self.work(expected, expected)
        self.enough[n] = (work + self.tolerated(expected)) / batch

    def work(self, outcome: Outcome, expected: Outcome) -> float:
        """Seconds of a run that count: work hidden in decoding or encoding is work, so that what goes beyond the
        reference's overhead is charged."""
        hidden = max(0.0, outcome.overhead - self.tolerated(expected))
        return max(1e-7, outcome.seconds - self.constant) + hidden

    def tolerated(self, expected: Outcome) -> float:
        """Seconds of overhead that are nothing to be charged."""
        return OVERHEAD_FACTOR * expected.overhead + OVERHEAD_SLACK

    def calls(self, n: int, batch: int) -> list[Any]:
        """The calls of this run, as they are before anybody has made them."""
        return self.workload.calls(n, batch, Random(derived(self.seed, f"{n} {self.runs[n]}")))

    def run_reference(self, calls: list[Any], n: int) -> Outcome:
        try:
            outcome = self.reference.run(calls)
        except (AttemptError, Stopped) as error:
            raise WorkloadError(f"the reference fails on workload({n}, rng): {error}") from None
        self.spent += outcome.seconds + outcome.overhead
        return outcome

    def run_attempt(self, calls: list[Any], cpu: float) -> Outcome | None:
        try:
            outcome = self.attempt.run(calls, cpu)
        except Stopped as stopped:
            if stopped.verdict is Verdict.TLE:
                self.spent += cpu
                return None
            raise
        self.spent += outcome.seconds + outcome.overhead
        return outcome

    def compare(self, n: int, batch: int, outcome: Outcome, expected: Outcome) -> None:
        before, own, its = (self.calls(n, batch) for _ in range(3))  # each side has left others of its arguments
        expected_rows = expected.read(its)
        wrong = None
        with judging_an_answer():
            rows = zip(before, *outcome.read(own), *expected_rows, strict=True)
            wrong = next((row for row in rows if not self.workload.right(*row)), None)
        if wrong is not None:
            call, result, after, wanted, wanted_after = wrong
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
                exact=CLOCK_IS_READABLE,
            ),
            ahead=self.ahead(),
            certain=verdict is Verdict.AC or (self.rungs[-1].cut and now.ratio > CERTAIN * self.kata.limit),
        )

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
        told = f"{_grows(growth, now)}; {beside}"
        return {
            "ok": told,
            "growth": told,
            "ratio": f"{told} (limit {self.kata.limit:g}x)",
            "borderline": f"close to the line, counted as passed: {told} (limit {self.kata.limit:g}x)",
        }[outcome]


def _median_call(runs: list[tuple[float, int]]) -> float:
    return median(took / calls for took, calls in runs)


def _grows(growth: Growth, now: Standing) -> str:
    """That it grows like the reference is said only of growth that is the same as far as could be measured."""
    assert now.excess is not None
    reference = f"n^{growth.reference:.1f}"
    if now.growth == "same" and abs(now.excess) <= max(ERRORS * now.error, ROUNDING):
        return f"grows like the reference, {reference}"
    if now.excess > 3:
        return f"explodes as n grows, reference {reference}"
    return f"grows like n^{growth.attempt:.1f}, reference {reference}"


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
