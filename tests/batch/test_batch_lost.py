"""No row ends a batch, and none that breaks the judge is better off than one that fails honestly."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from batches import rows_in
from commandline import SOLUTIONS, TESTS, Kata
from conftest import left_after, workers_alive
from kata_runner import catalog, grade_many
from kata_runner.catalog import Catalog
from kata_runner.grade_size import MAX_BYTES, cut_to_size
from kata_runner.grader import Options, grade
from kata_runner.judges import judging
from kata_runner.judges.conversations import Settlers
from kata_runner.judges.input_cache import InputCache
from kata_runner.judges.task import Task
from kata_runner.model import Counterexample, Grade, PropertyResult, Verdict
from kata_runner.pool.calls import LostError, call, mark

OURS = Catalog(TESTS.parent)  # also where a fork imports this, whose parent has the tests' katas
RIGHT = (SOLUTIONS / "largest" / "reference.py").read_text(encoding="utf-8")

# ---------------------------------------------------------------- what an answer does to the judge


def when_large(slug: str, answer: str, before: str = "") -> tuple[str, str]:
    """A kata of ours, and its reference, which gives another answer where it is timed."""
    kata = OURS.kata(slug)
    (name,) = catalog.entry_points(kata)
    source = catalog.reference(kata).read_text(encoding="utf-8")
    large = f"getattr(args[0], 'size', len(args[0])) >= 64 and {name}.__name__"
    body = f"def {name}(*args, **more):\n    return ({answer}) if {large} else _right(*args, **more)\n"
    return slug, f"{source}\n\n{before}\n_right = {name}\n\n\n{body}"


def at_import(slug: str, line: str) -> tuple[str, str]:
    """A kata of ours, and its reference, which does something before all else."""
    return slug, f"{line}\n{catalog.reference(OURS.kata(slug)).read_text(encoding='utf-8')}"


BAD = {
    "a thread that sleeps": at_import(
        "max_subarray", "import threading, time\nthreading.Thread(target=time.sleep, args=(3,), daemon=True).start()"
    ),
    "a fraction of huge parts": when_large("max_subarray", "Fraction(10**30_000, 3)", "from fractions import Fraction"),
    "a decimal that signals": when_large("max_subarray", "Decimal('sNaN')", "from decimal import Decimal"),
    "a long int for a float": when_large("roc_auc", "10**100_000"),
    "a ragged list for an array": when_large("layernorm", "[[1.0, 2.0], [3.0]]"),
    "None for an array": when_large("layernorm", "None"),
    "text for an array": when_large("layernorm", "'text'"),
}


@pytest.mark.parametrize("slug", sorted({slug for slug, _ in BAD.values()}))
def test_an_answer_that_breaks_the_judge_is_judged_and_costs_no_other_row(
    slug: str, folder: Path, home: Path, kata: Kata
) -> None:
    katas = OURS
    bad = {what: source for what, (whose, source) in BAD.items() if whose == slug}
    good = catalog.reference(katas.kata(slug)).read_text(encoding="utf-8")
    lines = [json.dumps({"task_id": slug, "solution": source}) for each in bad.values() for source in (each, good)]
    (folder / "programs.jsonl").write_text("\n".join(lines))
    command = ["batch", "programs.jsonl", "-j", "2", "--jsonl", "results.jsonl"]
    done = kata(*command, KATA_ROOT=str(katas.root))
    assert done.returncode == 0, done.stderr
    results = rows_in(folder / "results.jsonl")
    assert [row["index"] for row in results] == [*range(len(lines))]
    verdicts = [row["verdict"] for row in results]
    assert verdicts[1::2] == ["AC"] * len(bad)
    for what, verdict in zip(bad, verdicts[::2], strict=True):
        assert verdict in ("WA", "RTE", "OLE", *(["AC", "TLE"] if what == "a thread that sleeps" else [])), what
    assert kata(*command, KATA_ROOT=str(katas.root)).returncode == 0
    assert rows_in(folder / "results.jsonl") == results, "what was judged was judged again"


# ---------------------------------------------------------------- what is lost

judge = judging.judge


def breaks(task: Task, inputs: bytes | None, settled: Grade | None) -> Grade:
    """The judge of a batch, in which grading ends as the last line of a program says, before or after it is let in."""
    if found := re.search(r"# (early|late): (.+)$", task.source):

        def ends(*_: object, **__: object) -> Grade:
            if found[1] == "late":
                mark()
            end(found[2])
            return grade("largest", task.source, Options(time=False), katas=Catalog.at(task.root))

        judging.grade = ends  # in a process that is for this alone
    return judge(task, inputs, settled)


def end(how: str) -> None:
    match how:
        case "is killed" | "crashes":
            os.kill(os.getpid(), signal.SIGKILL if how == "is killed" else signal.SIGSEGV)
        case "is killed at first":
            with contextlib.suppress(FileExistsError):
                Path(tempfile.gettempdir(), f"kata-test-{os.getppid()}").touch(exist_ok=False)
                os.kill(os.getpid(), signal.SIGKILL)
        case "leaves":
            os._exit(0)
        case "exits":
            sys.exit()
        case "is interrupted":
            raise KeyboardInterrupt
        case "runs out of memory":
            raise MemoryError
        case "raises what has no wire form":
            raise ValueError(lambda: None)
        case _:
            raise ValueError(how)


LOST = [
    "is killed",
    "crashes",
    "leaves",
    "exits",
    "is interrupted",
    "runs out of memory",
    "raises what has no wire form",
    "raises",
]


@pytest.fixture
def nothing_settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """All is graded in processes of its own, where it can be lost."""
    monkeypatch.setattr(Settlers, "settle", lambda *_: None)


@pytest.mark.usefixtures("nothing_settled")
@pytest.mark.parametrize(("when", "verdict"), [("early", "JE"), ("late", "RTE")])
def test_a_grading_that_is_lost_is_held_against_the_attempt_once_it_was_let_in(
    when: str, verdict: str, katas: Catalog, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(judging, "judge", breaks)
    call(os.getpid)  # the process that waits is there from now on
    before = workers_alive()
    rows = [row for how in LOST for row in (("largest", RIGHT), ("largest", f"{RIGHT}# {when}: {how}"))]
    graded = sorted(grade_many(rows, Options(time=False), jobs=2, katas=katas), key=lambda each: each.submission.index)
    assert [each.grade.verdict for each in graded] == ["AC", verdict] * len(LOST), graded[0].grade.summary
    assert all("lost" in each.grade.summary for each in graded[1::2])
    assert "Traceback" not in capfd.readouterr().err
    assert not left_after(before)


@pytest.mark.usefixtures("nothing_settled")
def test_a_bad_moment_of_the_machine_costs_nobody(katas: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "judge", breaks)
    marker = Path(tempfile.gettempdir(), f"kata-test-{call(os.getppid)}")
    try:
        (judged,) = grade_many([("largest", f"{RIGHT}# late: is killed at first")], Options(time=False), katas=katas)
        assert marker.exists()
    finally:
        marker.unlink(missing_ok=True)
    assert judged.grade.verdict is Verdict.AC


HOLDS_THE_JUDGE = "def largest(items):\n    return {answer} if items == [3] else max(items)\n"


@pytest.mark.parametrize(
    ("test", "answer", "verdicts", "said"),
    [
        ("sum(range({}))", "10**13", {"RTE"}, "ran out of time"),
        ("len(bytes({}))", "10**11", {"RTE", "WA"}, ""),
        ("__import__('time').sleep({} - 3)", "60", {"RTE"}, "ran out of time"),
    ],
    ids=["time", "memory", "waiting"],
)
def test_what_an_answer_makes_the_judge_do_is_bounded(
    test: str, answer: str, verdicts: set[str], said: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judging, "CPU", 3.0)
    monkeypatch.setattr(judging, "WALL", 0.15)
    with (root / "katas" / "tests" / "largest" / "test_largest.py").open("a") as file:
        file.write(f"\n\ndef test_more():\n    assert {test.format('largest([3])')} in (None, 3)\n")
    bad = ("largest", HOLDS_THE_JUDGE.format(answer=answer))
    options = Options(time=False, min_isolation=1)
    graded = sorted(
        grade_many([("largest", RIGHT), bad, ("largest", RIGHT)], options, jobs=2, katas=Catalog(root)),
        key=lambda each: each.submission.index,
    )
    good, held, other = [each.grade for each in graded]
    assert (good.verdict, other.verdict) == ("AC", "AC"), graded
    assert held.verdict in verdicts
    assert said in held.summary


def test_inputs_whose_recording_is_lost_are_not_recorded_for_ever(
    katas: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache, recorded = InputCache(), []

    def lossy(_: object, function: Callable[..., object], *args: object) -> object:
        if function is judging.record_inputs:
            recorded.append(args)
            raise LostError("it was killed")
        return function(*args)

    task = Task("largest", RIGHT, Options(time=False, min_isolation=1), katas.root)
    settlers = Settlers()
    for _ in range(6):
        assert judging.judge_by_calls(lossy, task, cache, settlers).verdict is Verdict.AC
    assert len(recorded) == 2


def test_an_error_in_a_task_costs_no_other_submission_of_it(katas: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: object, task: Task, *others: object) -> Grade:
        if "bad" in task.source:
            raise ValueError("bad")
        return Grade(task.kata, "", Verdict.AC, "right")

    monkeypatch.setattr(judging, "judge_by_calls", fails)
    options = Options(time=False, min_isolation=1)
    first, second, third = judging.judge_in_forks([Task("largest", s, options, katas.root) for s in ("", "bad", "")])
    assert isinstance(second, ValueError)
    assert all(isinstance(each, Grade) for each in (first, third))


# ---------------------------------------------------------------- one grading


def test_an_error_that_nobody_foresaw_is_a_grade_once_the_attempt_was_let_in(
    katas: Catalog, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(error: type[BaseException]) -> Callable[..., object]:
        def raising(*_: object, **__: object) -> object:
            raise error("what nobody should read")

        return raising

    for error, said in ((ZeroDivisionError, "ZeroDivisionError"), (MemoryError, "ran out of memory")):
        monkeypatch.setattr("kata_runner.correctness.check", broken(error))
        with caplog.at_level("DEBUG", "kata_runner.grader"):
            result = grade("largest", RIGHT, Options(time=False), katas=katas)
        assert result.verdict is Verdict.RTE
        assert said in result.summary
        assert "what nobody should read" not in json.dumps(result.to_dict())
        assert "what nobody should read" in caplog.text
    monkeypatch.setattr("kata_runner.correctness.check", broken(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        grade("largest", RIGHT, Options(time=False), katas=katas)
    monkeypatch.setattr("kata_runner.grader.read_source", broken(ZeroDivisionError))
    with pytest.raises(ZeroDivisionError):
        grade("largest", RIGHT, Options(time=False), katas=katas)


def test_a_path_that_leads_nowhere_is_no_attempt(katas: Catalog, tmp_path: Path) -> None:
    for path in (tmp_path / "missing", str(tmp_path / "missing.py")):
        with pytest.raises(FileNotFoundError, match="missing"):
            grade("largest", path, katas=katas)


# ---------------------------------------------------------------- rows stay small

LARGE = {
    "returns": "return ['\U0001f40d' * 4000] * 4000",
    "returns what is deep": "return [[[['x' * 50] * 50] * 50] * 9] * 2",
    "prints": "print('\U0001f40d' * 999_999)",
    "raises": "raise ValueError('\U0001f40d' * 999_999)",
    "raises by a long name": "raise type('N' * 999_999, (Exception,), {})('x')",
    "calls itself by a long name": "return type('N' * 99_999, (), {})()",
}


def test_a_row_of_results_is_small_whatever_the_attempt_did(folder: Path, home: Path, kata: Kata) -> None:
    sources = {what: f"def largest(items):\n    {body}\n" for what, body in LARGE.items()}
    sources["is large itself"] = f"def largest(items):\n    return 0\n# {'x' * 900_000}\n"
    lines = [json.dumps({"task_id": "largest", "solution": source}) for source in sources.values()]
    (folder / "programs.jsonl").write_text("\n".join(lines))
    assert kata("batch", "programs.jsonl", "-j", "2", "--jsonl", "results.jsonl").returncode == 0
    rows = dict(zip(sources, rows_in(folder / "results.jsonl"), strict=True))
    for what, row in rows.items():
        assert row.pop("source") == sources[what]
        assert len(json.dumps(row)) < 64 << 10, what
        assert row["verdict"] in ("WA", "RTE", "OLE")
    assert "more characters" in rows["prints"]["counterexample"]["stdout"]


def test_what_is_cut_is_named_and_keeps_both_ends() -> None:
    texts = {name: f"begin {name * 50_000} end" for name in ("call", "returned", "stdout")}
    shown = Counterexample("test_x", expected="0", message="", **texts)
    names = tuple(PropertyResult("\U0001f40d" * 99, "passed") for _ in range(999))
    cut = cut_to_size(Grade("largest", "x", Verdict.WA, "wrong", names, shown))
    assert len(json.dumps(cut.to_dict())) <= MAX_BYTES
    assert cut.cut == ("counterexample.call", "counterexample.returned", "counterexample.stdout", "properties")
    assert cut.counterexample is not None
    assert all(getattr(cut.counterexample, name).startswith("begin ") for name in texts)
    assert all(getattr(cut.counterexample, name).endswith(" end") for name in texts)
    assert cut_to_size(cut) == cut
    whole = Grade("largest", "x", Verdict.WA, "wrong", source="x" * 999_999)
    assert cut_to_size(whole) == whole
