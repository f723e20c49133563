"""`kata batch`: many submissions, some of them hostile, none of them lost."""

from __future__ import annotations

import csv
import json
import os
import random
import shutil
import signal
import stat
import subprocess
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner

from browser import browser, needs_browser
from cluster import Cluster
from commandline import CATALOG, COMMAND, SOLUTIONS, Kata, started
from conftest import left_after, workers_alive
from kata_runner import grade_many
from kata_runner.batch import many
from kata_runner.batch.passk import pass_at_k
from kata_runner.batch.similar import alike
from kata_runner.batch.submissions import Submission, submissions
from kata_runner.catalog import Catalog
from kata_runner.cli import app
from kata_runner.grader import Options
from kata_runner.model import Grade, Verdict
from kata_runner.sandbox import workers
from test_history import KILLS
from test_report_page import OVERFLOW

KATAS = Catalog(CATALOG)
EXPECTED = {
    ("largest", "reference"): "AC",
    ("largest", "wrong_the_last"): "WA",
    ("running_sums", "accepted_accumulate"): "AC",
    ("running_sums", "wrong_in_place"): "WA",
    ("running_sums", "slow_sums_every_prefix"): "TLE",
    ("tally", "wrong_shared"): "WA",
}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where batches are kept that have no file of their own."""
    path = tmp_path / "state"
    monkeypatch.setenv("XDG_STATE_HOME", str(path))
    return path


@pytest.fixture
def handed_in(tmp_path: Path, home: Path) -> Path:
    """A folder of submissions, student by student; the verdict of each is in its student's name."""
    root = tmp_path / "class"
    for (slug, name), verdict in EXPECTED.items():
        folder = root / f"{verdict} {name}"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(SOLUTIONS / slug / f"{name}.py", folder / f"{slug}.py")
    (root / "AC slips").mkdir()
    (root / "AC slips" / "running_sums.py").write_text("def running_sums(items: list[int]\n")
    (root / "AC slips").rename(root / "CE slips")
    return root


def verdicts(done: subprocess.CompletedProcess[str]) -> dict[str, str]:
    return {row["submission"]: row["verdict"] for row in json.loads(done.stdout)["results"]}


def as_named(found: dict[str, str]) -> bool:
    return all(name.split()[0] == verdict for name, verdict in found.items())


# ---------------------------------------------------------------- where they come from


def test_a_folder_of_students(handed_in: Path, environment: dict[str, str], kata: Kata) -> None:
    done = kata("batch", handed_in, "-j", "2", "--json")
    assert done.returncode == 0, done.stderr
    found = verdicts(done)
    assert len(found) == 7
    assert as_named(found), found
    told = json.loads(done.stdout)
    assert [row["index"] for row in told["results"]] == [*range(7)]
    assert {row["seed"] for row in told["results"]} == {told["seed"]}
    assert all(row["isolation"]["level"] >= 1 for row in told["results"] if row["verdict"] != "CE")


def test_shapes_of_folders_and_zips(tmp_path: Path, handed_in: Path) -> None:
    def names(source: Path, pattern: str | None = None) -> set[tuple[str, str]]:
        found = [*submissions(source, KATAS, pattern)]
        assert all(isinstance(each, Submission) for each in found), found
        return {(each.kata, each.name) for each in found if isinstance(each, Submission)}

    by_student = names(handed_in)
    by_kata = tmp_path / "by kata"
    for slug, student in by_student:
        (by_kata / slug).mkdir(parents=True, exist_ok=True)
        shutil.copy(handed_in / student / f"{slug}.py", by_kata / slug / f"{student}.py")
    assert names(by_kata) == by_student
    flat = tmp_path / "flat"
    flat.mkdir()
    for slug, student in by_student:
        shutil.copy(handed_in / student / f"{slug}.py", flat / f"hw1-{slug}-by-{student}.py")
    assert names(flat, "hw1-{kata}-by-{student}.py") == by_student
    for folder in (handed_in, by_kata):
        archive = Path(shutil.make_archive(str(tmp_path / folder.name), "zip", folder))
        assert names(archive) == by_student


def test_generated_programs(tmp_path: Path, home: Path, kata: Kata) -> None:
    exported = tmp_path / "tasks.jsonl"
    assert kata("export", "--jsonl", exported).returncode == 0
    tasks = {row["task_id"]: row for row in map(json.loads, exported.read_text().splitlines())}
    assert tasks["kata/largest"]["entry_point"] == "largest"
    assert tasks["kata/largest"]["prompt"].endswith('"""The largest item."""\n')
    whole = (SOLUTIONS / "largest" / "reference.py").read_text()
    tally = (SOLUTIONS / "tally" / "reference.py").read_text()
    rows = [
        {"task_id": "kata/largest", "completion": "    return max(items)\n"},
        {"task_id": "kata/largest", "completion": "    return items[0]\n"},
        {"task_id": "kata/largest", "completion": f"```python\n{whole}```"},
        {"task_id": "kata/largest", "solution": whole},
        {"task_id": "tally", "completion": tally},
        {"task_id": "tally", "solution": "class Tally: pass"},
        {"task_id": "tally", "solution": tally},
        {"task_id": "tally", "solution": tally},
    ]
    source = tmp_path / "programs.jsonl"
    bad = ["{", '"x"', '{"task_id": "nothing like it", "solution": ""}', '{"task_id": "tally"}', "[" * 100_000]
    source.write_text("\n".join([*map(json.dumps, rows), *bad]) + "\n\n")
    done = kata("batch", source, "-j", "2", "--no-time", "--json", "--k", "1,2,4,5")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert [row["verdict"] for row in told["results"]] == ["AC", "WA", "AC", "AC", "AC", "RTE", "AC", "AC"]
    assert [each["name"] for each in told["refused"]] == [f"line {i}" for i in range(9, 14)]
    assert told["pass_at_k"]["1"] == {"kata/largest": 0.75, "tally": 0.75, "": 0.75}
    assert told["pass_at_k"]["2"]["tally"] == 1.0
    assert "5" not in told["pass_at_k"], "not for more than there are"


def test_pass_at_k_is_the_unbiased_estimate() -> None:
    rng = random.Random(1)
    for n, right, k in [(10, 3, 1), (10, 3, 5), (6, 0, 2), (4, 4, 3)]:
        programs = [True] * right + [False] * (n - right)
        drawn = sum(any(rng.sample(programs, k)) for _ in range(20_000)) / 20_000
        assert pass_at_k(n, right, k) == pytest.approx(drawn, abs=0.02)


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A zip file that should not be unpacked, with two good submissions in it."""
    good = (SOLUTIONS / "largest" / "reference.py").read_text()
    path = tmp_path / "hostile.zip"
    link = zipfile.ZipInfo("link/largest.py")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    members: dict[str | zipfile.ZipInfo, str] = {
        "anna/largest.py": good,
        "../escapes/largest.py": good,
        "/root/largest.py": good,
        "..\\escapes\\largest.py": good,
        "bomb/largest.py": "#" * 50_000_000,
        link: "/etc/passwd",
        "stray/notes.py": "1",
        "berta/largest.py": good,
        **{f"tiny/{i}.txt": "x" for i in range(3000)},
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("anna/largest.py", "second")
    return path


def test_what_is_hostile_is_refused_by_name_and_the_rest_graded(hostile: Path, home: Path, kata: Kata) -> None:
    done = kata("batch", hostile, "--no-time", "--json")
    assert done.returncode == 0, done.stderr
    assert verdicts(done) == {"anna": "AC", "berta": "AC", "bomb": "CE"}
    refused = {each["name"]: each["why"] for each in json.loads(done.stdout)["refused"]}
    assert "twice" in refused["anna/largest.py"]
    assert "symbolic link" in refused["link/largest.py"]
    assert "names no kata" in refused["stray/notes.py"]
    assert sum("leads out" in why for why in refused.values()) == 3
    assert len(refused) == 6, "files that are no Python are no one's business"


def test_what_is_hostile_in_a_folder(handed_in: Path, tmp_path: Path, kata: Kata) -> None:
    student = handed_in / "CE hostile"
    student.mkdir()
    with (student / "largest.py").open("wb") as file:
        file.truncate(5 << 30)  # 5 GB, of which nothing is on the disk
    os.mkfifo(student / "running_sums.py")
    (student / "tally.py").symlink_to(SOLUTIONS / "tally" / "reference.py")
    (student / "evens.py").mkdir()
    (student / "loop").symlink_to(handed_in)
    done = kata("batch", handed_in, "--no-time", "--json", "-j", "2")
    rows = [row for row in json.loads(done.stdout)["results"] if row["submission"] == "CE hostile"]
    assert {row["kata"]: row["verdict"] for row in rows} == {"largest": "CE", "running_sums": "CE", "tally": "CE"}
    assert any("5,368,709,120 bytes" in row["summary"] for row in rows)


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["missing"], "not there"),
        (["notes.txt"], "no zip file"),
        ([".", "--pattern", "{student}.py"], "{kata}"),
        ([".", "--k", "0"], "whole numbers"),
        ([".", "--scheduler", "tcp://127.0.0.1:9"], "does not answer"),
        (["--rejudge", "notes.txt"], "no file of results"),
        ([], "Say what to grade"),
        ([".", "--jsonl", "notes.txt"], "no file of results"),
    ],
)
def test_wrong_input_is_told_in_words(
    kata: Kata, folder: Path, home: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], text: str
) -> None:
    (folder / "notes.txt").write_text("mine\n")
    done = kata("batch", *arguments)
    assert done.returncode == 2
    assert text in done.stderr
    assert (folder / "notes.txt").read_text() == "mine\n"


# ---------------------------------------------------------------- what is written


def test_all_that_can_be_written(handed_in: Path, tmp_path: Path, kata: Kata) -> None:
    files = {kind: tmp_path / f"results.{kind}" for kind in ("jsonl", "csv", "junit", "html")}
    done = kata("batch", handed_in, "-j", "2", *(x for kind, path in files.items() for x in (f"--{kind}", path)))
    assert done.returncode == 0, done.stderr
    assert "all" in done.stdout.splitlines()[0]
    rows = [json.loads(line) for line in files["jsonl"].read_text().splitlines()]
    assert [row["index"] for row in rows] == [*range(7)]
    with files["csv"].open(newline="") as file:
        table = [*csv.DictReader(file)]
    assert [row["verdict"] for row in table] == [row["verdict"] for row in rows]
    assert as_named({row["submission"]: row["verdict"] for row in table})
    suites = ElementTree.parse(files["junit"]).getroot()
    assert sum(int(suite.get("tests", "0")) for suite in suites) == 7
    assert sum(int(suite.get("failures", "0")) for suite in suites) == 5
    assert "TLE slow_sums_every_prefix" in files["html"].read_text()


@needs_browser
def test_the_page_in_a_browser(handed_in: Path, tmp_path: Path, kata: Kata) -> None:
    evil = handed_in / "WA <script>alert(1)<"
    evil.mkdir()
    evil.joinpath("largest.py").write_text("def largest(items):\n    return '<img src=x onerror=alert(2)>'\n")
    page = tmp_path / "page.html"
    assert kata("batch", handed_in, "-j", "2", "--html", page).returncode == 0
    with browser(tmp_path / "profile", 390, 800) as driver:
        driver.get(page.as_uri())
        assert driver.execute_script(OVERFLOW) == 0
        assert driver.execute_script("return document.querySelectorAll('script, img').length") == 0
        students = driver.find_elements("css selector", "#students + div tbody tr")
        assert len(students) == 8
        slow = driver.find_element("link text", "TLE")
        slow.click()
        article = driver.find_element("css selector", "article:target")
        assert "grows like n^" in article.text
        assert article.find_elements("css selector", "svg circle.dot")
        wrong = driver.find_elements("css selector", "article dl")
        assert any("running_sums([" in each.text for each in wrong)


# ---------------------------------------------------------------- trust


def test_the_seed_is_secret_and_kept_and_results_can_be_judged_again(
    handed_in: Path, tmp_path: Path, kata: Kata
) -> None:
    first, second = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    for path in (first, second):
        assert kata("batch", handed_in, "-j", "2", "--jsonl", path).returncode == 0
    seeds = [json.loads(path.read_text().splitlines()[0])["seed"] for path in (first, second)]
    assert seeds[0] != seeds[1]
    again = kata("batch", "--rejudge", first, "-j", "2")
    assert (again.returncode, again.stdout) == (0, "7 of 7 verdicts are the same\n")
    lines = first.read_text().splitlines()
    tampered = [line.replace('"verdict": "WA"', '"verdict": "AC"', 1) for line in lines]
    first.write_text("\n".join(tampered) + "\n")
    caught = kata("batch", "--rejudge", first, "-j", "2")
    assert caught.returncode == 1
    assert "AC then, WA now" in caught.stdout


def test_refuses_where_nobody_can_be_confined(handed_in: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KATA_ROOT", str(CATALOG))
    start = workers.start

    def weak(level: int, setup: workers.Setup) -> workers.Process:
        if level > 0:
            raise OSError("not on this machine")
        return start(level, setup)

    monkeypatch.setattr(workers, "start", weak)
    monkeypatch.setattr(workers.Workers, "_highest", 3)
    refused = CliRunner().invoke(app, ["batch", str(handed_in)])
    assert refused.exit_code == 3
    assert "--allow-unconfined" in refused.output
    allowed = tmp_path / "allowed.jsonl"
    done = CliRunner().invoke(
        app, ["batch", str(handed_in), "--no-time", "--allow-unconfined", "--jsonl", str(allowed)]
    )
    assert done.exit_code == 0, done.output
    assert "not confined" in done.output
    assert all(json.loads(line)["way"]["least_level"] == 0 for line in allowed.read_text().splitlines())


# ---------------------------------------------------------------- never lost


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
        kept = results.read_text().splitlines() if results.exists() else []
        done = kata("batch", handed_in, "-j", "2", "--json", "--seed", "5", "--jsonl", results)
        assert done.returncode == 0, done.stderr
        assert verdicts(done) == expected
        rows = [json.loads(line) for line in results.read_text().splitlines()]
        assert [row["index"] for row in rows] == [*range(7)]
        by_key = {row["key"]: row for row in rows}
        whole = [row for line in kept if (row := as_json(line))]
        assert all(by_key[row["key"]] == row for row in whole), "what was graded was not graded again"
    assert not left_after(before)


def test_a_full_disk_is_told_and_costs_no_result(
    handed_in: Path, folder: Path, environment: dict[str, str], kata: Kata
) -> None:
    arguments = ["batch", str(handed_in), "--no-time", "--jsonl", "results.jsonl"]
    limited = ["sh", "-c", 'ulimit -f 8; exec "$@"', "sh", *COMMAND, *arguments]  # files of 8 blocks of 512 bytes
    done = subprocess.run(limited, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "results.jsonl: File too large" in done.stderr
    assert "of 7 are graded. The same command goes on from there." in done.stderr
    kept = [row for line in (folder / "results.jsonl").read_text().splitlines() if (row := as_json(line))]
    assert 0 < len(kept) < 7
    assert kata(*arguments).returncode == 0
    rows = [json.loads(line) for line in (folder / "results.jsonl").read_text().splitlines()]
    assert len(rows) == 7
    assert all(row in rows for row in kept)
    assert [path.name for path in folder.glob("*results*")] == ["results.jsonl"]


def as_json(line: str) -> dict[str, object] | None:
    try:
        found: dict[str, object] = json.loads(line)
    except ValueError:
        return None
    return found


def test_ctrl_c_says_how_to_go_on(handed_in: Path, folder: Path, environment: dict[str, str], kata: Kata) -> None:
    sleeper = handed_in / "TLE sleeps"
    sleeper.mkdir()
    (sleeper / "largest.py").write_text("import time\n\n\ndef largest(items):\n    time.sleep(60)\n")
    before = workers_alive()
    process = started(folder, environment, "batch", handed_in, "-j", "1")
    time.sleep(4)
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=20)
    assert process.returncode == 130
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


# ---------------------------------------------------------------- as a library


def pairs() -> list[tuple[str, str]]:
    return [(slug, (SOLUTIONS / slug / f"{name}.py").read_text()) for slug, name in EXPECTED]


def test_grade_many_yields_grades(katas: Catalog) -> None:
    found = [*grade_many(pairs(), jobs=2, katas=katas)]
    assert {each.submission.index: each.grade.verdict for each in found} == dict(enumerate(EXPECTED.values()))


def test_any_executor_will_do_from_several_threads(katas: Catalog) -> None:
    def run() -> Counter[str]:
        with ThreadPoolExecutor(2) as executor:
            return Counter(each.grade.verdict for each in grade_many(pairs(), executor=executor, katas=katas))

    with ThreadPoolExecutor(3) as threads:
        results = [future.result() for future in [threads.submit(run) for _ in range(3)]]
    assert results == [Counter(EXPECTED.values())] * 3


class Nameless(Executor):
    """An executor that does not say how many workers it has, as a cluster's does not."""

    def __init__(self, threads: ThreadPoolExecutor) -> None:
        self.submit = threads.submit  # type: ignore[method-assign]


def test_grades_are_given_while_programs_still_come(katas: Catalog) -> None:
    def endless() -> Iterator[tuple[str, str]]:
        for _ in range(200):
            yield pairs()[0]
            time.sleep(0.1)
        raise AssertionError("no grade was given")

    with ThreadPoolExecutor(1) as threads:
        first = next(grade_many(endless(), executor=Nameless(threads), katas=katas))
        threads.shutdown(cancel_futures=True)
    assert first.grade.verdict == "AC"


def dies_with_poison(slug: str, source: str, options: Options, root: Path | None) -> Grade:
    if "poison" in source:
        os.kill(os.getpid(), signal.SIGKILL)
    if "shy" in source and not Path("/tmp", source.split("#")[1].strip()).exists():
        Path("/tmp", source.split("#")[1].strip()).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return judge(slug, source, options, root)


judge: Callable[[str, str, Options, Path | None], Grade] = many.judge


def test_a_judge_that_is_lost_is_replaced_but_not_for_ever(
    katas: Catalog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(many, "judge", dies_with_poison)
    good = (SOLUTIONS / "largest" / "reference.py").read_text()
    shy = f"shy-{os.getpid()}-{tmp_path.name}"
    programs = [("largest", good), ("largest", f"{good}# poison"), ("largest", f"{good}# {shy}")]
    try:
        found = {each.submission.index: each.grade for each in grade_many(programs, jobs=2, katas=katas)}
    finally:
        Path("/tmp", shy).unlink(missing_ok=True)
    assert [found[i].verdict for i in range(3)] == [Verdict.AC, Verdict.JE, Verdict.AC]
    assert "lost 2 times" in found[1].summary


# ---------------------------------------------------------------- likeness

LONG = '''
def count_words(text, least):
    """Counts words."""
    counts = {}
    for word in text.lower().split():
        word = word.strip(".,;:!?")
        if len(word) >= least:
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    result = []
    for word, number in ranked:
        if number > 1 and word not in result:
            result.append(word)
    return result
'''
OTHER = """
from collections import Counter

def count_words(text, least):
    words = (w.strip(".,;:!?") for w in text.lower().split())
    tally = Counter(w for w in words if len(w) >= least)
    return [w for w, n in sorted(tally.items(), key=lambda p: (-p[1], p[0])) if n > 1]
"""
DISGUISED = (
    LONG.replace("counts", "h")
    .replace("word", "zz")
    .replace("result", "answer")
    .replace('"""Counts zzs."""', "# mine!\n    pass")
    .replace("    ", "  ")
)


def test_a_disguised_copy_is_seen_and_the_starter_is_not() -> None:
    programs = [("anna", LONG), ("bert", DISGUISED), ("carl", OTHER), ("dora", "def count_words(")]
    found = alike("k", programs, starter="")
    assert [(pair.first, pair.second) for pair in found] == [("anna", "bert")]
    assert found[0].share > 0.8
    assert alike("k", programs, starter=LONG) == []


def test_similar_names_pairs(tmp_path: Path, home: Path, kata: Kata) -> None:
    source = (SOLUTIONS / "tally" / "wrong_shared.py").read_text() + LONG
    for name, text in {"anna": source, "bert": source.replace("counts", "n"), "carl": OTHER}.items():
        (tmp_path / "class" / name).mkdir(parents=True)
        (tmp_path / "class" / name / "tally.py").write_text(text)
    done = kata("batch", tmp_path / "class", "--no-time", "--similar", "--json")
    assert [(p["first"], p["second"]) for p in json.loads(done.stdout)["similar"]] == [("anna", "bert")]


# ---------------------------------------------------------------- on a cluster


@pytest.mark.parametrize(("count", "options"), [(2, ["--no-nanny"]), (4, ["--no-nanny"]), (2, ["--nanny"])])
def test_on_a_cluster_a_worker_may_be_lost(
    count: int, options: list[str], handed_in: Path, tmp_path: Path, environment: dict[str, str], kata: Kata
) -> None:
    for i in range(4):
        shutil.copytree(handed_in / "AC reference", handed_in / f"AC again {i}")
        shutil.copytree(handed_in / "TLE slow_sums_every_prefix", handed_in / f"TLE again {i}")
    before = workers_alive()
    with Cluster(tmp_path, environment, count, *options) as cluster:
        command = ["batch", handed_in, "--scheduler", cluster.address, "--json"]
        process = started(tmp_path, environment, *command)
        time.sleep(6)
        os.killpg(cluster.workers[0].pid, signal.SIGKILL)
        out, error = process.communicate(timeout=120)
    assert process.returncode == 0, error
    found = {row["submission"]: row["verdict"] for row in json.loads(out)["results"]}
    assert len(found) == 15
    assert as_named(found), found
    assert not left_after(before)
