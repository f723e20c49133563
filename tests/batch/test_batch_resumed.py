"""A batch that was killed, or changed, goes on: no result is lost, and none is wrong."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from batches import as_json, as_named, rows_in, verdicts
from commandline import COMMAND, KILLS, SOLUTIONS, Kata, started
from conftest import left_after, workers_alive


def test_killed_at_any_moment_it_goes_on(
    handed_in: Path, tmp_path: Path, environment: dict[str, str], kata: Kata
) -> None:
    expected = verdicts(kata("batch", handed_in, "-j", "2", "--json", "--seed", "5"))
    rng, before = random.Random(3), workers_alive()
    for i in range(KILLS):
        results = tmp_path / f"{i}.jsonl"
        for _ in range(2):
            process = started(tmp_path, environment, "batch", handed_in, "-j", "2", "--seed", "5", "--jsonl", results)
            time.sleep(rng.uniform(0.3, 3))
            process.kill()
            process.communicate()
        written = results.read_text().splitlines() if results.exists() else []
        done = kata("batch", handed_in, "-j", "2", "--json", "--seed", "5", "--jsonl", results)
        assert done.returncode == 0, done.stderr
        assert verdicts(done) == expected
        rows = rows_in(results)
        assert [row["index"] for row in rows] == [*range(7)]
        by_key = {row["key"]: row for row in rows}
        whole = [row for line in written if (row := as_json(line))]
        assert all(by_key[row["key"]] == row for row in whole), "what was graded was not graded again"
    assert not left_after(before)


def test_ctrl_c_at_any_moment_gets_one_line(
    handed_in: Path, tmp_path: Path, environment: dict[str, str], kata: Kata
) -> None:
    command = [*COMMAND, "batch", str(handed_in), "-j", "2", "--jsonl", "results.jsonl"]
    for moment in (0.3, 0.6, 0.8, 1.0, 1.2, 2.0):
        process = subprocess.Popen(
            command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True
        )
        time.sleep(moment)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        _, error = process.communicate(timeout=30)
        assert "Traceback" not in error
        assert process.returncode in (0, 130, -signal.SIGINT)  # the last, before Python itself listens
    assert as_named(verdicts(kata("batch", handed_in, "--jsonl", tmp_path / "results.jsonl", "--json")))


def test_a_full_disk_is_reported_and_costs_no_result(
    handed_in: Path, folder: Path, environment: dict[str, str], kata: Kata
) -> None:
    arguments = ["batch", str(handed_in), "--no-time", "--jsonl", "results.jsonl"]
    limited = ["sh", "-c", 'ulimit -f 8; exec "$@"', "sh", *COMMAND, *arguments]  # files of 8 blocks of 512 bytes
    done = subprocess.run(limited, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "results.jsonl: File too large" in done.stderr
    assert "of 7 are graded. The same command goes on from there." in done.stderr
    written = [row for line in (folder / "results.jsonl").read_text().splitlines() if (row := as_json(line))]
    assert 0 < len(written) < 7
    assert kata(*arguments).returncode == 0
    rows = rows_in(folder / "results.jsonl")
    assert len(rows) == 7
    assert all(row in rows for row in written)
    assert [path.name for path in folder.glob("*results*")] == ["results.jsonl"]


def test_ctrl_c_says_how_to_go_on(handed_in: Path, folder: Path, environment: dict[str, str], kata: Kata) -> None:
    sleeper = handed_in / "TLE sleeps"
    sleeper.mkdir()
    (sleeper / "largest.py").write_text("import time\n\n\ndef largest(items):\n    time.sleep(60)\n")
    before = workers_alive()
    process = started(folder, environment, "batch", handed_in, "-j", "1")
    time.sleep(4)
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=20)
    assert process.returncode == 130, error
    assert "of 8 are graded. The same command goes on from there." in error
    assert not left_after(before)
    assert as_named(verdicts(kata("batch", handed_in, "--json", "-j", "1")))


def test_changed_submissions_are_graded_again(handed_in: Path, tmp_path: Path, kata: Kata) -> None:
    results = tmp_path / "results.jsonl"
    kata("batch", handed_in, "--no-time", "--jsonl", results)
    (handed_in / "CE slips" / "running_sums.py").write_text(
        (SOLUTIONS / "running_sums" / "reference.py").read_text() + "# mended\n"
    )
    found = verdicts(kata("batch", handed_in, "--no-time", "--jsonl", results, "--json"))
    assert found["CE slips"] == "AC"
    assert len(results.read_text().splitlines()) == 7


def test_two_at_one_batch(handed_in: Path, folder: Path, environment: dict[str, str], kata: Kata) -> None:
    first = started(folder, environment, "batch", handed_in, "--jsonl", "results.jsonl")
    time.sleep(1.5)
    second = kata("batch", handed_in, "--jsonl", "results.jsonl")
    first.communicate(timeout=60)
    assert first.returncode == 0
    assert second.returncode == 2
    assert "Another kata is at this batch" in second.stderr


@pytest.mark.parametrize("change", ["added", "removed", "edited"])
def test_a_source_that_changes_meanwhile_costs_no_result(
    change: str, handed_in: Path, folder: Path, environment: dict[str, str], kata: Kata
) -> None:
    process = started(folder, environment, "batch", handed_in, "--no-time", "--jsonl", "results.jsonl")
    while not ((folder / "results.jsonl").exists() and (folder / "results.jsonl").read_text()):
        time.sleep(0.01)
    source = SOLUTIONS / "largest" / "reference.py"
    if change == "added":
        (handed_in / "AC a new one").mkdir()
        shutil.copy(source, handed_in / "AC a new one" / "largest.py")
    elif change == "removed":
        (handed_in / "AC reference" / "largest.py").unlink()
    else:
        (handed_in / "AC reference" / "largest.py").write_text(f"{source.read_text()}# once more\n")
    process.communicate(timeout=60)
    assert process.returncode == 0
    found = {row["submission"]: row["verdict"] for row in rows_in(folder / "results.jsonl")}
    assert len(found) >= 7
    before = {row["key"]: row for row in rows_in(folder / "results.jsonl")}
    assert kata("batch", handed_in, "--no-time", "--jsonl", "results.jsonl").returncode == 0
    after = rows_in(folder / "results.jsonl")
    assert len(after) == (8 if change == "added" else 7)
    graded_again = [
        row["submission"] for row in after if row["key"] not in before or row | INDEX != before[row["key"]] | INDEX
    ]
    assert set(graded_again) <= {"AC a new one", "AC reference"}


INDEX = {"index": 0}


def test_results_of_another_source_are_not_overwritten(handed_in: Path, tmp_path: Path, kata: Kata) -> None:
    results = tmp_path / "results.jsonl"
    assert kata("batch", handed_in, "--no-time", "--jsonl", results).returncode == 0
    before = results.read_bytes()
    other = handed_in / "AC reference"
    for arguments in ([other], [handed_in, "--pattern", "{student}/{kata}.py"], [handed_in, "--seed", "1"]):
        done = kata("batch", *arguments, "--no-time", "--jsonl", results)
        assert done.returncode == 2
        assert "name another file" in done.stderr
        assert results.read_bytes() == before


def test_what_failed_for_no_fault_of_its_own_is_graded_again(handed_in: Path, tmp_path: Path, kata: Kata) -> None:
    results = tmp_path / "results.jsonl"
    assert kata("batch", handed_in, "--no-time", "--jsonl", results).returncode == 0
    right = results.read_text()
    results.write_text(right.replace('"verdict": "WA"', '"verdict": "JE"', 2))
    assert kata("batch", handed_in, "--no-time", "--jsonl", results).returncode == 0
    assert [row["verdict"] for row in rows_in(results)] == [
        row["verdict"] for row in map(json.loads, right.splitlines())
    ]


def test_results_of_a_kata_that_has_changed_do_not_count(
    handed_in: Path, root: Path, tmp_path: Path, kata: Kata
) -> None:
    results = tmp_path / "results.jsonl"
    command = ["batch", handed_in, "--no-time", "--jsonl", results]
    assert kata(*command, KATA_ROOT=str(root)).returncode == 0
    before = {row["submission"] + row["kata"]: row for row in rows_in(results)}
    with (root / "katas" / "tests" / "largest" / "test_largest.py").open("a") as file:
        file.write("\n\ndef test_more() -> None:\n    assert largest([7, 8]) == 8\n")
    assert kata(*command, KATA_ROOT=str(root)).returncode == 0
    for row in rows_in(results):
        same = row == before[row["submission"] + row["kata"]]
        assert same == (row["kata"] != "largest")


def test_files_of_results_may_be_joined(folder: Path, home: Path, kata: Kata) -> None:
    (folder / "class" / "anna").mkdir(parents=True)
    (folder / "class" / "anna" / "largest.py").write_text(
        "import random\nLUCK = random.random()\n\ndef largest(items):\n    return max(items) if LUCK < 0.5 else None\n"
    )
    for seed in range(6):
        assert kata("batch", "class", "--no-time", "--seed", seed, "--jsonl", f"{seed}.jsonl").returncode == 0
    joined = "".join((folder / f"{seed}.jsonl").read_text() for seed in range(6))
    (folder / "all.jsonl").write_text(joined)
    assert len({row["verdict"] for row in rows_in(folder / "all.jsonl")}) == 2
    assert kata("rejudge", "all.jsonl").stdout == "6 of 6 verdicts are the same\n"
