"""The learner's day, as they type it: beginning, hints, history, review, what is next."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from commandline import SOLUTIONS, Kata

LARGEST = SOLUTIONS / "largest"
MONDAY, TUESDAY, NEXT_YEAR = "2026-03-02T10:00", "2026-03-03T10:00", "2027-03-02T10:00"


@pytest.fixture
def solve(kata: Kata, folder: Path):  # type: ignore[no-untyped-def]
    """Solves a kata from a clean stub, at a time."""

    def run(slug: str, now: str = MONDAY, source: str = "reference") -> str:
        kata("start", slug, KATA_NOW=now)
        attempt = folder / "attempts" / f"{slug}.py"
        shutil.copy(SOLUTIONS / slug / f"{source}.py", attempt)
        done = kata("grade", slug, KATA_NOW=now)
        assert done.returncode == 0, done
        return str(done.stdout)

    return run


# ---------------------------------------------------------------- the first five minutes


def test_alone_it_prints_help_into_a_pipe(kata: Kata) -> None:
    done = kata()
    assert done.returncode == 0
    assert "Usage: kata" in done.stdout


def test_init_makes_a_folder_that_is_used_from_anywhere(kata: Kata, tmp_path: Path) -> None:
    home, elsewhere = tmp_path / "my katas", tmp_path / "elsewhere"
    elsewhere.mkdir()
    assert str(home) in kata("init", home).stdout
    kata("start", "largest", cwd=elsewhere)
    assert (home / "attempts" / "largest.py").exists()
    assert not (elsewhere / "attempts").exists()
    (elsewhere / "attempts").mkdir()  # a nearer one comes first
    kata("start", "evens", cwd=elsewhere)
    assert (elsewhere / "attempts" / "evens.py").exists()


def test_a_kata_may_begin_nearly_solved(kata: Kata, folder: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    shutil.copytree(SOLUTIONS.parents[1], root)
    nearly = root / "katas" / "tests" / "largest" / "nearly.py"
    shutil.copy(LARGEST / "wrong_the_last.py", nearly)
    kata("start", "largest", KATA_ROOT=str(root))
    attempt = folder / "attempts" / "largest.py"
    assert attempt.read_text() == nearly.read_text()
    kata("start", "largest", "--again", KATA_ROOT=str(root))
    assert "NotImplementedError" in attempt.read_text(), "anew, it begins with the clean stub"


# ---------------------------------------------------------------- what was done


def test_every_grade_is_remembered(kata: Kata, folder: Path) -> None:
    kata("start", "largest")
    attempt = folder / "attempts" / "largest.py"
    for name in ("wrong_the_last", "reference"):
        shutil.copy(LARGEST / f"{name}.py", attempt)
        kata("grade", "largest")
    rows = json.loads(kata("history", "largest", "--json").stdout)["grades"]
    assert [row["verdict"] for row in rows] == ["WA", "AC"]
    assert rows[0]["hash"] != rows[1]["hash"]
    shown = kata("history", "largest").stdout
    assert re.search(r"1 .* WA\n +2 .* AC", shown)
    assert kata("history", "largest", "--show", "1").stdout == (LARGEST / "wrong_the_last.py").read_text()
    changes = kata("diff", "largest").stdout.splitlines()
    assert changes[:2] == ["--- grade 1", "+++ grade 2"]
    assert any(line.startswith("-") and "items[-1]" in line for line in changes[2:])
    assert kata("diff", "largest", "2").stdout == "the same\n"
    assert "grades 1 to 2" in kata("diff", "largest", "7").stderr


def test_an_earlier_attempt_comes_back_and_nothing_is_lost(kata: Kata, folder: Path) -> None:
    kata("start", "largest")
    attempt = folder / "attempts" / "largest.py"
    shutil.copy(LARGEST / "wrong_the_last.py", attempt)
    kata("grade", "largest")
    attempt.write_text("# mine\n")
    said = kata("restore", "largest", "1").stdout
    assert attempt.read_text() == (LARGEST / "wrong_the_last.py").read_text()
    (kept,) = (path for path in attempt.parent.iterdir() if path != attempt)
    assert kept.read_text() == "# mine\n"
    assert kept.name in said
    attempt.unlink()
    assert kata("restore", "largest", "1").returncode == 0
    assert kata("restore", "largest", "9").returncode == 2


def test_progress(kata: Kata, solve) -> None:  # type: ignore[no-untyped-def]
    assert "0 of 5 katas solved" in kata("progress").stdout
    solve("largest", MONDAY)
    solve("running_sums", TUESDAY)
    told = json.loads(kata("progress", "--json", KATA_NOW=TUESDAY).stdout)
    assert (told["solved"], told["total"], told["grades"], told["streak"]) == (2, 5, 2, 2)
    by_name = {each["kata"]: each for each in told["katas"]}
    assert by_name["running_sums"]["best_ratio"] == pytest.approx(1, abs=0.8)
    assert by_name["largest"]["best_ratio"] is None
    assert by_name["largest"]["minutes"] == 0
    assert not by_name["tally"]["tried"]
    assert told["days"] == {"2026-03-02": 1, "2026-03-03": 1}
    text = kata("progress", KATA_NOW=TUESDAY).stdout
    assert "2 days in a row" in text
    assert re.search(r"\n +2 \| +\*\n", text), "the plot ends at two"
    assert "katas solved" not in kata("--plain", "progress", KATA_NOW=TUESDAY).stdout.partition("\n")[2]
    assert "2 of 5" in text
    assert "running_sums" in text


# ---------------------------------------------------------------- review


def test_what_was_solved_comes_back(kata: Kata, folder: Path, solve) -> None:  # type: ignore[no-untyped-def]
    said = solve("largest", MONDAY)
    assert "rated easy (0 hints, 0 failed grades, less than one minute)" in said
    assert "Nothing is due" in kata("review", KATA_NOW=MONDAY).stdout
    assert "The next is largest" in kata("review", KATA_NOW=MONDAY).stdout
    assert json.loads(kata("review", "--json", KATA_NOW=NEXT_YEAR).stdout)["due"][0]["kata"] == "largest"
    assert "it is due" in kata("next", KATA_NOW=NEXT_YEAR).stdout
    assert "largest" in kata("list", "--due", KATA_NOW=NEXT_YEAR).stdout
    listed = kata("review", "--list", KATA_NOW=NEXT_YEAR).stdout
    attempt = folder / "attempts" / "largest.py"
    assert "largest" in listed
    assert "NotImplementedError" not in attempt.read_text()

    begun = kata("review", KATA_NOW=NEXT_YEAR).stdout
    assert "Write your answer in attempts/largest.py" in begun
    assert "NotImplementedError" in attempt.read_text()
    (kept,) = (path for path in attempt.parent.iterdir() if path != attempt)
    assert kept.read_text() == (LARGEST / "reference.py").read_text()
    shutil.copy(LARGEST / "reference.py", attempt)
    assert "rated easy" in kata("grade", "largest", KATA_NOW=NEXT_YEAR).stdout
    assert "rated" not in kata("grade", "largest", KATA_NOW=NEXT_YEAR).stdout, "only what begins clean is a review"
    assert "Nothing is due" in kata("review", KATA_NOW=NEXT_YEAR).stdout


def test_the_rating_is_suggested_by_how_it_went_and_may_be_overruled(kata: Kata, folder: Path) -> None:
    kata("start", "largest", KATA_NOW=MONDAY)
    attempt = folder / "attempts" / "largest.py"
    for _ in range(2):
        kata("hint", "largest", KATA_NOW=MONDAY)
    kata("grade", "largest", KATA_NOW="2026-03-02T10:07")
    shutil.copy(LARGEST / "reference.py", attempt)
    said = kata("grade", "largest", KATA_NOW="2026-03-02T10:09").stdout
    assert "rated hard (2 hints, 1 failed grade, 9 minutes)" in " ".join(said.split())

    def due(rating: str) -> str:
        found = re.search(r"comes back on (.*)", kata("review", "largest", "--rate", rating, KATA_NOW=MONDAY).stdout)
        assert found is not None
        return found[1]

    assert due("again") == "03 March"
    assert due("easy") not in (due("good"), due("again"))
    assert due("hard") == due("hard"), "it takes the place of the last rating, and does not come on top"
    assert kata("review", "largest", "--rate", "fine").returncode == 2
    assert "not solved yet" in kata("review", "tally", "--rate", "good").stderr


def test_whoever_saw_the_answer_did_not_know_it(kata: Kata, folder: Path) -> None:
    kata("start", "largest")
    assert kata("solution", "largest", "--yes").returncode == 0
    shutil.copy(LARGEST / "reference.py", folder / "attempts" / "largest.py")
    assert "rated again" in kata("grade", "largest").stdout


def test_hints_begin_anew_with_a_review(kata: Kata, solve) -> None:  # type: ignore[no-untyped-def]
    kata("hint", "largest")
    solve("largest", MONDAY)
    kata("review", "largest", KATA_NOW=NEXT_YEAR)
    assert kata("hint", "largest", KATA_NOW=NEXT_YEAR).stdout.startswith("Hint 1")


# ---------------------------------------------------------------- what next


def test_next_says_why(kata: Kata, folder: Path, solve) -> None:  # type: ignore[no-untyped-def]
    assert "running_sums: the next on the roadmap" in kata("next").stdout
    kata("start", "tally")
    assert "tally: you have begun it" in kata("next").stdout
    solve("tally")
    kata("next", "--start", KATA_NOW=MONDAY)
    assert (folder / "attempts" / "running_sums.py").exists()
    assert json.loads(kata("next", "--json").stdout)["kata"] == "running_sums"


def test_filters_of_list_and_random(kata: Kata, solve) -> None:  # type: ignore[no-untyped-def]
    solve("largest")
    assert [row["kata"] for row in json.loads(kata("list", "--solved", "--json").stdout)["katas"]] == ["largest"]
    unsolved = {row["kata"] for row in json.loads(kata("list", "--unsolved", "--json").stdout)["katas"]}
    assert unsolved == {"running_sums", "evens", "tally", "lookup"}
    assert {kata("random").stdout.partition(":")[0] for _ in range(8)} <= unsolved
    assert kata("random", "--solved").stdout.startswith("largest:")
    assert kata("random", "--due", KATA_NOW=MONDAY).returncode == 1
    assert "The levels are" in kata("list", "--level", "easy").stderr


def test_the_answer_beside_yours(kata: Kata, solve) -> None:  # type: ignore[no-untyped-def]
    solve("running_sums", source="accepted_accumulate")
    shown = kata("solution", "running_sums", "--diff", COLUMNS="100").stdout
    assert "O(n) time" in shown
    left, right = shown.splitlines()[2].split("the model answer")[0], "the model answer" in shown
    assert "attempts/running_sums.py" in left
    assert right
    assert "accumulate" in shown


def test_plain_says_it_in_words(kata: Kata) -> None:
    done = kata("--plain", "grade", "running_sums", SOLUTIONS / "running_sums" / "reference.py")
    assert done.returncode == 0
    assert "o reference" not in done.stdout
    assert "grows like" in done.stdout  # the reference, or nearly: on a busy machine it may say how nearly
    assert "running_sums, intro, solved" in kata("--plain", "list").stdout


def test_sixty_columns_are_enough(kata: Kata, solve) -> None:  # type: ignore[no-untyped-def]
    solve("running_sums")
    for command in (["progress"], ["history", "running_sums"], ["list"], ["next"]):
        assert all(len(line) <= 60 for line in kata(*command, COLUMNS="60").stdout.splitlines())


# ---------------------------------------------------------------- one input again


def test_replay_tries_only_the_input_that_failed(kata: Kata, folder: Path) -> None:
    kata("start", "largest")
    attempt = folder / "attempts" / "largest.py"
    assert "No input is kept" in kata("grade", "largest", "--replay").stderr
    shutil.copy(LARGEST / "wrong_the_last.py", attempt)
    first = json.loads(kata("grade", "largest", "--json").stdout)
    again = json.loads(kata("grade", "largest", "--replay", "--json").stdout)
    assert again["counterexample"]["call"] == first["counterexample"]["call"]
    shutil.copy(LARGEST / "reference.py", attempt)
    right = kata("grade", "largest", "--replay")
    assert right.returncode == 0
    assert "right on the input on which it failed" in right.stdout
    verdicts = [row["verdict"] for row in json.loads(kata("history", "largest", "--json").stdout)["grades"]]
    assert verdicts == ["WA"], "that is no grade"


def test_the_debugger_opens_where_it_fails(kata: Kata, folder: Path) -> None:
    kata("start", "largest")
    attempt = folder / "attempts" / "largest.py"
    shutil.copy(LARGEST / "wrong_the_last.py", attempt)
    kata("grade", "largest")
    done = kata("debug", "largest", typed="p 'items are', items\nq\n")
    assert "return items[-1]" in done.stdout
    assert re.search(r"\('items are', \[.*\]\)", done.stdout)
    attempt.write_text(
        "def largest(items):\n    return helper(items)\n\n\ndef helper(items):\n    return items[0] / 0\n"
    )
    kata("grade", "largest")
    raised = kata("debug", "largest", typed="p 'I see', items\nq\n")
    assert "ZeroDivisionError" in raised.stdout
    assert "-> return items[0] / 0" in raised.stdout
    shutil.copy(LARGEST / "reference.py", attempt)
    assert "does not fail there any more" in kata("debug", "largest", typed="q\n").stdout


def test_the_debugger_opens_where_an_argument_is_changed(kata: Kata, folder: Path) -> None:
    kata("start", "running_sums")
    attempt = folder / "attempts" / "running_sums.py"
    sums = "[sum(items[: i + 1]) for i in range(len(items))]"
    attempt.write_text(f"def running_sums(items):\n    sums = {sums}\n    items.sort()\n    return sums\n")
    assert "leaves its arguments alone" in kata("grade", "running_sums").stdout
    done = kata("debug", "running_sums", typed="p 'items are', items\nq\n")
    assert "it changes its argument items, which becomes [-1, 0]" in done.stdout
    assert "('items are', [0, -1])" in done.stdout


# ---------------------------------------------------------------- a bad day


def test_the_clock_may_be_set_back(kata: Kata, solve) -> None:  # type: ignore[no-untyped-def]
    solve("largest", NEXT_YEAR)
    assert kata("progress", KATA_NOW=MONDAY).returncode == 0
    kata("review", "largest", KATA_NOW=MONDAY)
    kata("hint", "largest", KATA_NOW=MONDAY)
    assert kata("hint", "largest", KATA_NOW=MONDAY).stdout.startswith("Hint 2")
    solve("largest", MONDAY)
    assert json.loads(kata("progress", "--json", KATA_NOW=MONDAY).stdout)["grades"] == 2


def test_a_kata_that_has_left_the_roadmap(kata: Kata, solve, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    solve("largest")
    kata("start", "tally")
    root = tmp_path / "root"
    shutil.copytree(SOLUTIONS.parents[1], root)
    roadmap = root / "katas" / "roadmap.toml"
    roadmap.write_text(roadmap.read_text().replace('"largest", ', "").replace(', "tally"', ""))
    told = json.loads(kata("progress", "--json", KATA_ROOT=str(root)).stdout)
    assert told["solved"] == 0
    assert told["elsewhere"] == ["largest"]
    for command in (["next"], ["list"], ["review"], ["report", tmp_path / "page.html"]):
        assert kata(*command, KATA_ROOT=str(root), KATA_NOW=NEXT_YEAR).returncode == 0


def test_two_at_once_on_one_history(folder: Path, environment: dict[str, str]) -> None:
    from commandline import started

    shutil.copy(LARGEST / "reference.py", folder / "largest.py")
    many = [started(folder, environment, "grade", "largest.py") for _ in range(6)]
    said = [process.communicate(timeout=60) for process in many]
    assert [process.returncode for process in many] == [0] * 6, said
    with closing(sqlite3.connect(environment["KATA_HISTORY"])) as database:
        assert database.execute("SELECT COUNT(*) FROM grade").fetchone() == (6,)
        assert database.execute("SELECT COUNT(*) FROM source").fetchone() == (1,)


def test_a_report_takes_no_other_file_s_place(kata: Kata, folder: Path) -> None:
    (folder / "notes.html").write_text("mine")
    assert kata("report", "notes.html").returncode == 2
    assert (folder / "notes.html").read_text() == "mine"
    for _ in range(2):
        assert kata("report").returncode == 0
    assert "Where you stand" in (folder / "kata-report.html").read_text()
