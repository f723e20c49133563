"""The command line, as a person uses it."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from commandline import COMMAND, LOOPER, SOLUTIONS, Kata, started
from conftest import left_after, workers_alive


def test_help_lists_the_commands(kata: Kata) -> None:
    text = kata("--help").stdout
    for command in "list show start edit grade hint solution bench verify doctor".split():
        assert f"  {command} " in text


def test_a_virtual_environment_behind_a_link(folder: Path, environment: dict[str, str]) -> None:
    """What an attempt may import lies where the link leads."""
    (folder / "venv").symlink_to(sys.prefix)
    python = folder / "venv" / Path(sys.executable).relative_to(sys.prefix)
    (folder / "attempt.py").write_text(
        "import numpy\n\ndef running_sums(items):\n    return numpy.cumsum(items, dtype=int).tolist()\n"
    )
    command = [python, "-m", "kata_runner", "grade", "running_sums", "attempt.py", "--no-time"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_from_start_to_accepted(kata: Kata, folder: Path) -> None:
    assert "running_sums" in kata("list").stdout
    assert "Running sums" in kata("show", "running-sums").stdout
    assert "attempts/running_sums.py" in kata("start", "running_sums").stdout
    attempt = folder / "attempts" / "running_sums.py"
    assert "NotImplementedError" in attempt.read_text()

    unwritten = kata("grade", "running_sums")
    assert unwritten.returncode == 1
    assert "not written yet" in unwritten.stdout

    shutil.copy(SOLUTIONS / "running_sums" / "wrong_off_by_one.py", attempt)
    wrong = kata("grade", "running_sums")
    assert wrong.returncode == 1
    assert "wrong answer" in wrong.stdout
    assert "sums everything up to each place" in wrong.stdout
    assert re.search(r"call +running_sums\(\[1\]\)\n +returned +\[0\]\n +expected +\[1\]", wrong.stdout)
    assert len(wrong.stdout.splitlines()) <= 12
    assert "kata hint running_sums" in wrong.stdout

    shutil.copy(SOLUTIONS / "running_sums" / "slow_sums_every_prefix.py", attempt)
    slow = kata("grade", "running_sums")
    assert slow.returncode == 1
    assert "too slow" in slow.stdout
    assert "grows like n^" in slow.stdout  # what power, depends on the machine's other load

    shutil.copy(SOLUTIONS / "running_sums" / "accepted_accumulate.py", attempt)
    right = kata("grade", "running_sums")
    assert right.returncode == 0, right.stdout
    assert "accepted" in right.stdout
    assert "yours" in right.stdout
    assert "kata start largest" in right.stdout
    assert "[x] running_sums" in kata("list").stdout


def test_json_is_one_object_and_nothing_else(kata: Kata) -> None:
    done = kata("grade", "running_sums", SOLUTIONS / "running_sums" / "reference.py", "--json")
    assert done.returncode == 0
    grade = json.loads(done.stdout)
    assert grade["schema"] == 1
    assert grade["kata"] == "running_sums"
    assert grade["verdict"] == "AC"
    assert [p["outcome"] for p in grade["properties"]] == ["passed", "passed"]
    assert grade["counterexample"] is None
    assert grade["runtime"]["outcome"] == "ok"
    assert len(grade["runtime"]["sizes"]) == len(grade["runtime"]["attempt_seconds"])
    assert set(grade["versions"]) >= {"kata_runner", "python", "hypothesis"}
    wrong = json.loads(kata("grade", "running_sums", SOLUTIONS / "running_sums" / "wrong_in_place.py", "--json").stdout)
    assert wrong["verdict"] == "WA"
    assert wrong["runtime"] is None
    assert wrong["counterexample"]["call"].startswith("running_sums([")


def test_a_file_named_after_its_kata_is_enough(kata: Kata, folder: Path) -> None:
    shutil.copy(SOLUTIONS / "largest" / "reference.py", folder / "largest.py")
    assert kata("grade", "largest.py").returncode == 0
    assert kata("grade", "./largest.py").returncode == 0


def test_all_runs_the_properties_after_a_failure(kata: Kata) -> None:
    file = SOLUTIONS / "running_sums" / "wrong_in_place.py"
    outcomes = [
        [p["outcome"] for p in json.loads(kata("grade", "running_sums", file, "--json", *more).stdout)["properties"]]
        for more in ([], ["--all"])
    ]
    assert outcomes[0].count("failed") == 1
    assert "not run" not in outcomes[1]


def test_explore_tries_other_seeds(kata: Kata) -> None:
    done = kata("grade", "largest", SOLUTIONS / "largest" / "reference.py", "--explore", "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["seed"] != 0


# ---------------------------------------------------------------- wrong input


@pytest.mark.parametrize(
    ("arguments", "status", "text"),
    [
        (["grade", "runing_sums"], 2, "Did you mean running_sums?"),
        (["grade", "r"], 2, "attempt"),
        (["show", "zzz"], 2, "kata list"),
        (["show", ""], 2, "kata list"),
        (["grade", "largest"], 2, "kata start largest"),
        (["grade", "nothing.py"], 2, "There is no kata"),
        (["grade", "largest", "missing.py"], 2, "There is no file missing.py. Begin with: kata start largest"),
        (["grade", "largest.py"], 2, "There is no file largest.py. Begin with: kata start largest"),
        (["grade", "largest", "/dev/zero"], 2, "not an ordinary file"),
        (["grade", "largest", "."], 2, "is a folder. Name the file in it, as in largest.py"),
        (["debug", "largest", "missing.py"], 2, "There is no file missing.py"),
        (["batch", "missing"], 2, "missing is not there"),
        (["rejudge", "missing.jsonl"], 2, "There is no file missing.jsonl"),
        (["list", "--track", "nope"], 2, "The tracks are: tests"),
        (["grade"], 2, "Missing argument"),
        (["frobnicate"], 2, "No such command"),
        (["solution", "largest"], 2, "--yes"),
        (["edit", "largest"], 2, "No editor is set"),
        (["bench", "largest"], 2, "no workload"),
        (["bench", "running_sums", "missing.py"], 2, "There is no file"),
        (["grade", "largest", "--isolation", "9"], 2, "--isolation"),
    ],
)
def test_wrong_input_is_told_in_words(kata: Kata, arguments: list[str], status: int, text: str) -> None:
    done = kata(*arguments, VISUAL="", EDITOR="")
    assert (done.returncode, text in done.stdout + done.stderr) == (status, True), done


def test_a_file_that_is_not_there_is_no_attempt_and_not_remembered(kata: Kata, folder: Path) -> None:
    (folder / "largest.py").write_text("def largest(items):\n    return max(items)\n")
    for more in ([], ["--json"], ["--explore"]):
        done = kata("grade", "largest", "largst.py", *more)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == "There is no file largst.py. Did you mean largest.py?\n"
    assert "You have not graded largest yet" in kata("history", "largest").stdout
    assert kata("grade", "largest", "largest.py").returncode == 0


def test_a_broken_kata_is_the_authors_error(kata: Kata, root: Path) -> None:
    about = root / "katas" / "tests" / "largest" / "kata.toml"
    about.write_text(about.read_text().replace('"intro"', "3"))
    done = kata("show", "largest", KATA_ROOT=str(root))
    assert done.returncode == 3
    assert "kata.toml: level: expected `str`" in done.stderr
    about.write_text("title = ")
    assert kata("show", "largest", KATA_ROOT=str(root)).returncode == 3
    listed = kata("list", KATA_ROOT=str(root))
    assert listed.returncode == 3
    assert "running_sums" in listed.stdout, "the others are as usable as before"
    assert "largest" not in listed.stdout
    assert "kata.toml" in listed.stderr
    (root / "katas" / "tests" / "running_sums" / "workload.py").write_text("nonsense(")
    broken = kata("grade", "running_sums", SOLUTIONS / "running_sums" / "reference.py", KATA_ROOT=str(root))
    assert broken.returncode == 3
    assert "workload.py" in broken.stdout
    (root / "katas" / "roadmap.toml").unlink()
    assert "roadmap.toml" in kata("list", KATA_ROOT=str(root)).stderr


def test_nothing_of_the_learners_is_overwritten(kata: Kata, folder: Path) -> None:
    kata("start", "largest")
    attempt = folder / "attempts" / "largest.py"
    attempt.write_text("# mine\n")
    assert "begun already" in kata("start", "largest").stdout
    assert attempt.read_text() == "# mine\n"
    kata("start", "largest", "--again")
    assert "NotImplementedError" in attempt.read_text()
    kept = [path for path in attempt.parent.iterdir() if path != attempt]
    assert [path.read_text() for path in kept] == ["# mine\n"]


def test_hints_come_one_at_a_time(kata: Kata) -> None:
    said = [kata("hint", "largest").stdout for _ in range(4)]
    assert [text[:6] for text in said] == ["Hint 1", "Hint 2", "Hint 3", "Hint 3"]
    assert "kata solution largest" in said[3]


def test_the_solution_is_free_once_solved(kata: Kata) -> None:
    assert "def largest" in kata("solution", "largest", "--yes").stdout
    kata("grade", "largest", SOLUTIONS / "largest" / "reference.py")
    assert "def largest" in kata("solution", "largest").stdout


def test_an_editor_is_opened_on_the_attempt(kata: Kata, folder: Path) -> None:
    assert kata("edit", "largest", EDITOR="sed -i s/NotImplementedError/ValueError/").returncode == 0
    assert "ValueError" in (folder / "attempts" / "largest.py").read_text()
    assert "does not run" in kata("edit", "largest", EDITOR="/no/such/editor").stderr


# ---------------------------------------------------------------- a bad day


def test_narrow_terminals(kata: Kata) -> None:
    done = kata("grade", "running_sums", SOLUTIONS / "running_sums" / "wrong_off_by_one.py", COLUMNS="40")
    commands = [line for line in done.stdout.splitlines() if "kata grade" in line]
    assert all(len(line) <= 40 for line in done.stdout.splitlines() if line not in commands)


def test_a_read_only_history_costs_one_warning(kata: Kata, own_history: Path) -> None:
    own_history.parent.mkdir()
    own_history.mkdir()  # a folder where the file should be: nobody can write it, not even root
    done = kata("grade", "largest", SOLUTIONS / "largest" / "reference.py")
    assert done.returncode == 0
    assert done.stderr.count("warning") == 1


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting a small disk takes root")
def test_a_full_disk_costs_one_warning(kata: Kata, own_history: Path) -> None:
    own_history.parent.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "full", own_history.parent], check=False)
    if mounted.returncode:
        pytest.skip("this machine does not let us mount")
    try:
        (own_history.parent / "filler").write_bytes(b"x" * 15_000)
        done = kata("grade", "largest", SOLUTIONS / "largest" / "reference.py", TMPDIR=str(own_history.parent))
        assert done.returncode == 0, done
        assert "accepted" in done.stdout
        assert done.stderr.count("warning") == 1
    finally:
        subprocess.run(["umount", own_history.parent], check=True)


def test_a_damaged_history_is_set_aside(kata: Kata, own_history: Path) -> None:
    own_history.parent.mkdir()
    own_history.write_bytes(b"this is no database, however long it may be" * 100)
    done = kata("grade", "largest", SOLUTIONS / "largest" / "reference.py")
    assert done.returncode == 0
    assert "damaged" in done.stderr
    (aside,) = own_history.parent.glob("*.damaged-*")
    assert aside.read_bytes().startswith(b"this is no database")
    assert "[x] largest" in kata("list").stdout


def test_a_history_of_a_newer_kata_is_left_alone(kata: Kata, own_history: Path) -> None:
    own_history.parent.mkdir()
    with closing(sqlite3.connect(own_history)) as database:
        database.execute("PRAGMA user_version = 99")
    before = own_history.read_bytes()
    done = kata("grade", "largest", SOLUTIONS / "largest" / "reference.py")
    assert done.returncode == 0
    assert "newer" in done.stderr
    assert own_history.read_bytes() == before


def test_output_to_a_closed_pipe(folder: Path, environment: dict[str, str]) -> None:
    command = " ".join(COMMAND)
    done = subprocess.run(
        ["/bin/bash", "-c", f"set -o pipefail; {command} list | true"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert done.stderr == ""


def begin_grading(folder: Path, environment: dict[str, str], source: str) -> subprocess.Popen[str]:
    (folder / "largest.py").write_text(source)
    return started(folder, environment, "grade", "largest.py")


SLEEPER = "import time\ndef largest(items):\n    time.sleep(60)\n"


@pytest.mark.parametrize("delay", [0.0, 0.1, 0.3, 0.6, 1.0, 1.4])
def test_ctrl_c_at_any_moment(folder: Path, environment: dict[str, str], delay: float) -> None:
    process = begin_grading(folder, environment, SLEEPER)
    time.sleep(delay)
    process.send_signal(signal.SIGINT)
    out, error = process.communicate(timeout=20)
    starting = "KeyboardInterrupt" in error  # it came before our code did, and Python gave it the status 1
    assert process.returncode in (130, -signal.SIGINT, *([1] if starting else [])), (out, error)
    assert not re.search(r"kata_runner/(?!__)", error)  # Python itself may show where it was, before it comes to us
    assert (folder / "largest.py").read_text() == SLEEPER


@pytest.mark.parametrize("source", [SLEEPER, LOOPER])
def test_killing_the_judge_leaves_no_worker(folder: Path, environment: dict[str, str], source: str) -> None:
    before = workers_alive()
    with begin_grading(folder, environment, source) as process:
        time.sleep(1.2)
        process.kill()
    assert not left_after(before)


def test_killing_verify_leaves_no_process(folder: Path, environment: dict[str, str]) -> None:
    before = workers_alive()
    command = [*COMMAND, "verify", "-j", "2", "--no-mutants"]
    with subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL) as process:
        time.sleep(2.5)
        process.kill()
    assert not left_after(before)


def test_doctor_tells_the_levels(kata: Kata) -> None:
    text = kata("doctor").stdout
    for level in range(4):
        assert f"level {level}" in text
    assert re.search(r"Attempts run at level \d here", text)
    assert json.loads(kata("doctor", "--json").stdout)["schema"] == 1


COMPLAINTS = {
    "in a line": r"echo 'bwrap: no \033[1mnamespaces' >&2; exit 1",
    "with much before it": r"yes | head -c 3000000 >&2; exit 1",
    "in a line without end": r"head -c 3000000 /dev/zero >&2; exit 1",
}


@pytest.mark.skipif(sys.platform != "linux", reason="bubblewrap is of Linux")
@pytest.mark.parametrize("script", COMPLAINTS.values(), ids=COMPLAINTS)
def test_doctor_tells_why_bubblewrap_does_not_start(script: str, kata: Kata, tmp_path: Path) -> None:
    (tmp_path / "bwrap").write_text(f"#!/bin/sh\n{script}\n")
    (tmp_path / "bwrap").chmod(0o755)
    text = kata("doctor", PATH=f"{tmp_path}{os.pathsep}{os.environ['PATH']}").stdout
    said = re.search(r"^level 2 +no \(no worker process can be started here: (.*)\)", text, re.M)
    assert said, text
    assert 0 < len(said[1]) < 2000
    assert "bwrap: no " in said[1] or "namespaces" not in script
    assert "install the package" not in text
    assert re.search(r"^kernel +(Landlock version \d+|no Landlock)", text, re.M)


def test_a_seed_may_have_any_size(kata: Kata) -> None:
    reference = SOLUTIONS / "running_sums" / "reference.py"
    for seed, told in ((2**53, 2**53), (2**127, str(2**127))):
        done = kata("grade", "running_sums", reference, "--seed", seed, "--json")
        assert (done.returncode, json.loads(done.stdout)["seed"]) == (0, told)


def test_bench_prints_a_table(kata: Kata, folder: Path) -> None:
    solutions = SOLUTIONS / "running_sums"
    done = kata(
        "bench",
        "running_sums",
        solutions / "reference.py",
        solutions / "accepted_accumulate.py",
        "--size",
        "500",
        "--json",
        folder / "figures.json",
        "--save",
        "first",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "accepted_accumulate" in done.stdout
    figures = json.loads((folder / "figures.json").read_text())
    assert {b["params"]["n"] for b in figures["benchmarks"]} == {500}
    compared = ["--compare", "0001", "--histogram", folder / "drawn"]
    again = kata("bench", "running_sums", solutions / "reference.py", "--size", "500", *compared)
    assert "0001_first" in again.stdout
    assert [path.name.partition("-")[0] for path in folder.glob("*.svg")] == ["drawn"]
    assert kata("bench", "tally", SOLUTIONS / "tally" / "reference.py", "--size", "100").returncode == 0


def test_verify_prints_what_it_finds(kata: Kata) -> None:
    done = kata("verify", "largest", "--no-mutants")
    assert done.returncode == 0, done.stdout
    assert "largest: ok" in done.stdout
    report = json.loads(kata("verify", "largest", "--no-mutants", "--json").stdout)
    assert report["katas"][0]["findings"] == []
