"""Inputs that are recorded once and used again: they spare time, and change no grade."""

from __future__ import annotations

import pickle
import re
from collections import Counter
from collections.abc import Hashable
from pathlib import Path
from typing import Any

import hypothesis.core
import pytest

from batches import EXPECTED
from commandline import SOLUTIONS
from grades import ATTEMPTS, without_times
from kata_runner import grade_many
from kata_runner.catalog import Catalog
from kata_runner.correctness import Recorder
from kata_runner.grader import Options, grade, record
from kata_runner.judges import judges
from kata_runner.judges.input_cache import InputCache, Recorded
from kata_runner.model import LEAVES_ARGUMENTS, Grade, Verdict
from seed_dependence import CASES, properties


def comparable(result: Grade) -> dict[str, Any]:
    """All of a grade that must not change."""
    summary = re.sub(r"[\d,]+ items read", "", result.summary)  # until its time was up
    return {**without_times(result), "summary": summary}


@pytest.mark.parametrize("seed", [0, 8, 20])
@pytest.mark.parametrize("path", ATTEMPTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_grade_is_the_same(path: Path, seed: int, katas: Catalog) -> None:
    slug = path.parent.name
    inputs = record(slug, seed, katas=katas)
    assert inputs is not None
    usual = grade(slug, path, Options(seed=seed, time=False), katas=katas)
    known = grade(slug, path, Options(seed=seed, time=False, inputs=inputs), katas=katas)
    assert comparable(known) == comparable(usual)


def test_hypothesis_does_not_run_where_they_settle_it(katas: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    inputs = record("running_sums", 3, katas=katas)
    other = record("running_sums", 4, katas=katas)

    def fail(*_: object) -> None:
        raise AssertionError("hypothesis ran")

    monkeypatch.setattr(hypothesis.core.StateForActualGivenExecution, "run_engine", fail)

    def graded(name: str, **options: Any) -> Verdict:
        path = SOLUTIONS / "running_sums" / f"{name}.py"
        return grade("running_sums", path, Options(seed=3, time=False, **options), katas=katas).verdict

    assert graded("accepted_accumulate", inputs=inputs) == "AC"
    assert graded("accepted_accumulate") != "AC"
    assert graded("accepted_accumulate", inputs=other) != "AC", "of another seed"
    assert graded("accepted_accumulate", inputs=inputs, rounds=2) != "AC", "the second round has another seed"
    endless = "def running_sums(items):\n    while True: pass\n"
    assert grade("running_sums", endless, Options(seed=3, inputs=inputs), katas=katas).verdict == "TLE"


@pytest.mark.parametrize("name", CASES)
def test_inputs_that_depend_on_more_than_the_seed_change_no_verdict(name: str, root: Path) -> None:
    tests, source, verdict = CASES[name]
    properties(root).write_text(tests)
    katas = Catalog(root)
    inputs = record("largest", 0, katas=katas)
    for known in (None, inputs):
        result = grade("largest", source, Options(inputs=known, time=False), katas=katas)
        assert result.verdict == verdict, (known, result)


def test_tests_that_have_changed_get_their_own(root: Path) -> None:
    path = SOLUTIONS / "largest" / "reference.py"
    katas = Catalog(root)
    inputs = record("largest", 0, katas=katas)
    tests = properties(root)
    tests.write_text(tests.read_text().replace("[-1]", "[0]"))
    assert grade("largest", path, Options(inputs=inputs), katas=katas).verdict == "WA"
    tests.unlink()
    assert grade("largest", path, Options(inputs=inputs), katas=katas).verdict == "JE"
    assert record("largest", 0, katas=katas) is None


def test_tests_that_cannot_be_imported_are_told(root: Path) -> None:
    properties(root).write_text("import nothing_of_that_name\ndef test_a(): pass\n")
    result = grade("largest", SOLUTIONS / "largest" / "reference.py", katas=Catalog(root))
    assert result.verdict == "JE"
    assert "nothing_of_that_name" in result.summary


def test_a_replay_does_not_use_them(katas: Catalog, tmp_path: Path) -> None:
    source = (SOLUTIONS / "running_sums" / "wrong_off_by_one.py").read_text()
    inputs = record("running_sums", 0, katas=katas)
    first = grade("running_sums", source, Options(examples=tmp_path, inputs=inputs), katas=katas)
    assert first.counterexample is not None
    options = Options(examples=tmp_path, replay=first.counterexample.property, inputs=inputs)
    again = grade("running_sums", source, options, katas=katas)
    replayed = {first.counterexample.property, LEAVES_ARGUMENTS}  # which is looked at in every test
    assert (again.verdict, {p.name for p in again.properties}) == ("WA", replayed)
    right = (SOLUTIONS / "running_sums" / "reference.py").read_text()
    assert {p.name for p in grade("running_sums", right, options, katas=katas).properties} == replayed


def test_a_model_answer_that_fails_gives_none(root: Path) -> None:
    reference = root / "solutions" / "tests" / "largest" / "reference.py"
    for source in ("def largest(items):\n    return 0\n", "def", None):
        reference.unlink() if source is None else reference.write_text(source)
        assert record("largest", 0, katas=Catalog(root)) is None


def test_right_one_time_and_wrong_another_is_wrong(katas: Catalog, tmp_path: Path) -> None:
    """It is not told apart from right by being asked again."""
    source = (
        "import os\n"
        "try:\n"
        f"    os.mkdir({str(tmp_path / 'was here')!r})\n"
        "    wrong = [None]\n"
        "except FileExistsError:\n"
        "    wrong = []\n"
        "def running_sums(items):\n"
        "    return wrong + [sum(items[:i + 1]) for i in range(len(items))]\n"
    )
    for folder in (tmp_path, *tmp_path.parents):  # the attempt may be another user
        if folder.name.startswith(("test_", "popen-", "pytest-")):
            folder.chmod(0o777)
    options = Options(max_isolation=0, time=False, inputs=record("running_sums", 0, katas=katas))
    result = grade("running_sums", source, options, katas=katas)
    assert result.verdict == "WA"
    assert "differently another time" in result.summary
    assert result.counterexample is not None
    assert result.counterexample.call == "running_sums([])"
    assert grade("running_sums", source, options, katas=katas).verdict == "AC"


def taken_down(value: object) -> list[Any] | None:
    """What comes back of a property's inputs, if it is kept."""
    recorder = Recorder()
    example = recorder.around(lambda items, **_: items.clear(), lambda: "test_a")
    for each in ([1, 2], [value]):
        example(each, more=None)
    kept = recorder.examples().get("test_a")
    return kept and [pickle.loads(data) for data in kept]


def test_what_changes_on_the_way_is_kept_as_it_came() -> None:
    assert taken_down({3, 4}) == [(([1, 2],), {"more": None}), (([{3, 4}],), {"more": None})]


def test_a_property_is_left_out_if_inputs_would_not_come_back_as_they_were() -> None:
    roomy = set(range(1000))
    roomy -= roomy - {1, 8}
    assert [*roomy] != [*pickle.loads(pickle.dumps(roomy))]
    assert taken_down(roomy) is None
    assert taken_down(lambda: None) is None
    assert taken_down("x" * (5 << 20)) is None


# ---------------------------------------------------------------- in a batch


def test_many_programs_of_each_kata(katas: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []

    class Counting(InputCache):
        def get(self, key: Hashable) -> tuple[Recorded | None, bool]:
            found = super().get(key)
            asked.append(found[0] is not None)
            return found

    monkeypatch.setattr(judges, "InputCache", Counting)
    programs = [(slug, (SOLUTIONS / slug / f"{name}.py").read_text()) for slug, name in EXPECTED] * 4
    found = Counter(
        (programs[each.submission.index], each.grade.verdict)
        for each in grade_many(programs, Options(min_isolation=1), jobs=2, katas=katas)
    )
    assert found == Counter(dict.fromkeys(zip(programs, EXPECTED.values(), strict=False), 4))
    assert 5 < sum(asked) < len(programs) - 2


def test_they_are_recorded_the_second_time_and_by_one() -> None:
    cache = InputCache()
    assert [cache.get("a") for _ in range(3)] == [(None, False), (None, True), (None, False)]
    cache.recording_failed("a")
    assert [cache.get("a") for _ in range(2)] == [(None, True), (None, False)]
    recorded = Recorded(b"abc", None)
    cache.put("a", recorded)
    assert cache.get("a") == (recorded, False)
    cache.put("b", recorded)
    assert cache.get("b") == (None, False), "nobody has asked for it before"


def test_those_not_asked_for_are_given_up() -> None:
    cache = InputCache()
    for key in range(5):
        cache.get(key)
        cache.put(key, Recorded(bytes(20 << 20), bytes(20 << 20)))
        cache.get(0)
    assert [cache.get(key)[0] is not None for key in range(5)] == [True, False, False, True, True]
    cache.put(0, Recorded(b"", bytes(129 << 20)))
    assert cache.get(0)[0] is None
