"""Conversations on disk: a right attempt is known by them, and no grade changes."""

from __future__ import annotations

import os
import pty
import subprocess
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from commandline import COMMAND, SOLUTIONS
from grades import ATTEMPTS, without_times
from kata_runner.catalog import Catalog
from kata_runner.conversation_store import ConversationStore, dependencies
from kata_runner.grader import Options, _Grading, grade, record
from kata_runner.model import RecordedInputs, Verdict
from kata_runner.practice.recording import record_conversation

REFERENCE = SOLUTIONS / "largest" / "reference.py"


@pytest.fixture(scope="module")
def stored(katas: Catalog, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The conversations of all katas of the tests."""
    folder = tmp_path_factory.mktemp("conversations")
    for slug in katas.slugs:
        record_conversation(katas.kata(slug), katas, folder)
    return folder


def is_known(source: str, slug: str, folder: Path, katas: Catalog, **options: object) -> bool:
    """Whether the conversation alone tells that an attempt is right."""
    grading = _Grading(katas.kata(slug), Options(conversations=folder, **options))  # type: ignore[arg-type]
    try:
        return grading.settle_by_stored(source) is not None
    finally:
        grading.close()


@pytest.mark.parametrize("path", ATTEMPTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_grade_is_the_same(path: Path, katas: Catalog, stored: Path) -> None:
    options = Options(time=False, min_isolation=1)
    usual = grade(path.parent.name, path, options, katas=katas)
    known = grade(path.parent.name, path, replace(options, conversations=stored), katas=katas)
    if usual.verdict is Verdict.TLE:  # what is shown of the input says how far it came
        assert known.verdict is Verdict.TLE
        return
    assert without_times(known) == without_times(usual)


def test_only_right_attempts_are_known(katas: Catalog, stored: Path) -> None:
    known = {(p.parent.name, p.stem) for p in ATTEMPTS if is_known(p.read_text(), p.parent.name, stored, katas)}
    assert {(slug, "reference") for slug in katas.slugs} <= known
    assert not {(slug, name) for slug, name in known if name.startswith("wrong_")}


def test_the_running_time_is_judged_all_the_same(katas: Catalog, stored: Path) -> None:
    for name, verdict in (("reference", Verdict.AC), ("slow_sums_every_prefix", Verdict.TLE)):
        path = SOLUTIONS / "running_sums" / f"{name}.py"
        result = grade("running_sums", path, Options(conversations=stored), katas=katas)
        assert result.verdict is verdict, result
        assert result.runtime is not None
        assert {each.outcome for each in result.properties} == {"passed"}


@pytest.mark.parametrize("how", ["seed", "rounds", "kata", "cut", "changed", "empty", "none"])
def test_what_does_not_fit_is_not_used(how: str, root: Path, stored: Path, tmp_path: Path) -> None:
    folder, katas, options = tmp_path / "conversations", Catalog(root), {}
    folder.mkdir()
    file, data = folder / "largest-0", bytearray((stored / "largest-0").read_bytes())
    if how == "seed":
        options = {"seed": 1}
    elif how == "rounds":
        options = {"rounds": 2}
    elif how == "kata":
        with (root / "katas" / "tests" / "largest" / "test_largest.py").open("a") as tests:
            tests.write("\n# changed\n")
    elif how == "cut":
        del data[-1]
    elif how == "changed":
        data[-1] ^= 1
    elif how == "empty":
        data.clear()
    if how != "none":
        file.write_bytes(data)
    source = REFERENCE.read_text()
    assert not is_known(source, "largest", folder, katas, **options)
    assert is_known(source, "largest", stored, Catalog(root)) is (how != "kata")
    assert grade("largest", source, Options(conversations=folder, **options), katas=katas).verdict is Verdict.AC  # type: ignore[arg-type]


def test_that_there_is_no_conversation_is_kept_too(katas: Catalog, tmp_path: Path) -> None:
    kata, store = katas.kata("largest"), ConversationStore(tmp_path)
    assert not store.has(kata, 0)
    store.write(kata, 0, None, dependencies(kata, 0))
    assert store.has(kata, 0)
    assert store.read(kata, 0) is None
    assert [path.name for path in tmp_path.iterdir()] == ["largest-0"]


def test_a_kata_that_changes_while_it_is_recorded_is_not_known_by_that(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    katas = Catalog(root)
    tests = root / "katas" / "tests" / "largest" / "test_largest.py"

    def changed(*args: Any, **kwargs: Any) -> RecordedInputs | None:
        inputs = record(*args, **kwargs)
        tests.write_text(tests.read_text() + "\n# changed\n")
        return inputs

    monkeypatch.setattr("kata_runner.grader.record", changed)
    record_conversation(katas.kata("largest"), katas, tmp_path)
    assert not is_known(REFERENCE.read_text(), "largest", tmp_path, katas)


def test_is_recorded_for_a_person_at_a_terminal_and_for_no_script(
    folder: Path, environment: dict[str, str], own_history: Path
) -> None:
    file = own_history.with_name("conversations") / "largest-0"

    def run(*arguments: str, stdout: int) -> int:
        return subprocess.run(
            [*COMMAND, *arguments], cwd=folder, env=environment, stdout=stdout, check=False
        ).returncode

    assert run("start", "largest", stdout=subprocess.DEVNULL) == 0
    terminal, end = pty.openpty()
    try:
        assert not file.exists()
        assert run("start", "largest", stdout=end) == 0
        began = time.monotonic()
        while not file.exists() and time.monotonic() - began < 60:
            time.sleep(0.1)
        assert file.exists()
        (folder / "attempts" / "largest.py").write_text(REFERENCE.read_text())
        assert run("grade", "largest", stdout=subprocess.DEVNULL) == 0
    finally:
        os.close(terminal)
        os.close(end)
