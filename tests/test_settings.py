"""What a user has set for Python, pytest and hypothesis changes no grade."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import warnings
from pathlib import Path

import hypothesis
import pytest

from commandline import CATALOG, SOLUTIONS, Kata
from kata_runner import settings
from kata_runner.catalog import Catalog
from kata_runner.grader import Options, grade
from kata_runner.model import Verdict

REFERENCE = SOLUTIONS / "running_sums" / "reference.py"
WARNS = '"\\d"\n' + REFERENCE.read_text(encoding="utf-8")  # to compile it is a SyntaxWarning
PROGRAM = """
from kata_runner.pool.calls import call

if __name__ == "__main__":
    sys = "__import__('sys')"
    print(call(eval, f"{sys}.flags.optimize, {sys}.flags.dev_mode, {sys}.warnoptions"))
"""
WRONG = WARNS.replace("total += item", "total -= item")


@pytest.mark.parametrize(
    "variables",
    [
        {"PYTHONWARNINGS": "error"},
        {"PYTHONOPTIMIZE": "2"},
        {"PYTHONDEVMODE": "1", "PYTHONINTMAXSTRDIGITS": "700"},
        {"PYTHONHASHSEED": "0", "PYTHONMALLOC": "debug"},
        {"HYPOTHESIS_EXPERIMENTAL_OBSERVABILITY": "1", "PYTEST_ADDOPTS": "--no-such-option", "CI": "true"},
    ],
    ids=lambda variables: next(iter(variables)),
)
def test_variables_change_no_grade(variables: dict[str, str], kata: Kata, tmp_path: Path) -> None:
    attempt = tmp_path / "attempt.py"
    for source, verdict in ((WARNS, "AC"), (WRONG, "WA")):
        attempt.write_text(source)
        result = kata("grade", "running_sums", attempt, "--no-time", "--json", **variables)
        assert json.loads(result.stdout)["verdict"] == verdict, result.stderr
        assert result.stderr == ""


def test_warnings_as_errors_in_the_program_change_no_grade() -> None:
    katas = Catalog(CATALOG)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        before = [*warnings.filters]
        for source, verdict in ((WARNS, Verdict.AC), (WRONG, Verdict.WA)):
            assert grade("running_sums", source, Options(time=False), katas=katas).verdict is verdict
        assert [*warnings.filters] == before


def test_what_a_program_was_started_with_does_not_reach_its_batch(
    environment: dict[str, str], folder: Path, tmp_path: Path
) -> None:
    """Options of Python are handed on to processes that multiprocessing starts."""
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    command = [sys.executable, "-O", "-W", "error", "-X", "dev", program]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout == "(0, False, [])\n", done.stderr


def test_something_that_sets_them_at_every_start_is_put_up_with(kata: Kata, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text("import os\nos.environ['PYTHONWARNINGS'] = 'ignore'\n")
    assert kata("list", PYTHONPATH=str(tmp_path / "site")).returncode == 0


@pytest.mark.skipif(getattr(sys.flags, "context_aware_warnings", False), reason="each thread has its own filters")
def test_the_filters_are_as_before_when_the_last_of_several_threads_is_done() -> None:
    inside, leave = threading.Event(), threading.Event()

    def stay() -> None:
        with settings.unwarned():
            inside.set()
            leave.wait()

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        before = [*warnings.filters]
        with settings.unwarned():
            thread = threading.Thread(target=stay)
            thread.start()
            inside.wait()
        warnings.warn("nobody sees it", stacklevel=1)  # the other thread is still grading
        leave.set()
        thread.join()
        assert [*warnings.filters] == before


def test_plugins_of_others_are_not_loaded(kata: Kata, tmp_path: Path) -> None:
    """An installed package that says it is a plugin of hypothesis, and one of pytest."""
    about = tmp_path / "site" / "nosy-1.0.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: nosy\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[hypothesis]\nnosy = nosy\n[pytest11]\nnosy = nosy\n")
    (tmp_path / "site" / "nosy.py").write_text(f"open({str(tmp_path / 'loaded')!r}, 'w').close()\n")
    result = kata("grade", "running_sums", REFERENCE, "--no-time", PYTHONPATH=str(tmp_path / "site"))
    assert result.returncode == 0, result.stderr
    assert not (tmp_path / "loaded").exists()


def test_a_long_path_of_the_folder_for_temporary_files(kata: Kata, tmp_path: Path) -> None:
    long = tmp_path / ("x" * 150)
    submissions = tmp_path / "submissions"
    for folder in (long, submissions):
        folder.mkdir()
    (submissions / "running_sums.py").write_text(REFERENCE.read_text(encoding="utf-8"))
    result = kata("batch", submissions, "-j", "2", "--no-time", TMPDIR=str(long))
    assert result.returncode == 0, result.stderr
    assert [*long.iterdir()] == []


def test_a_profile_of_the_program_changes_no_grade() -> None:
    """Neither how many examples are tried nor which."""
    katas = Catalog(CATALOG)
    rare = REFERENCE.read_text(encoding="utf-8").replace("total += item", "total += item if len(items) != 11 else 1")
    options = Options(seed=77, time=False, shrink=False)  # a seed without recorded inputs
    expected = grade("running_sums", rare, options, katas=katas).counterexample
    before = hypothesis.settings.get_current_profile_name()
    hypothesis.settings.register_profile("of the program", max_examples=1, derandomize=True, deadline=1)
    hypothesis.settings.load_profile("of the program")
    try:
        found = grade("running_sums", rare, options, katas=katas).counterexample
    finally:
        hypothesis.settings.load_profile(before)
    assert expected is not None
    assert found == expected
