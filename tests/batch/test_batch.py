"""`kata batch`: many submissions, some of them hostile, none of them lost."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner

from batches import EXPECTED, as_named, rows_in, verdicts
from browser import OVERFLOW, browser, needs_browser
from cluster import Cluster
from commandline import CATALOG, SOLUTIONS, Kata, started
from conftest import left_after, workers_alive
from kata_runner import grade_many
from kata_runner.batch.similar import similar_pairs
from kata_runner.catalog import Catalog
from kata_runner.cli import app
from kata_runner.grader import Options, grade
from kata_runner.judges import judging
from kata_runner.judges.conversations import REPLAYS, Settlers
from kata_runner.judges.task import Task
from kata_runner.model import Grade, Verdict
from kata_runner.sandbox import workers

# ---------------------------------------------------------------- what is written


def test_all_that_can_be_written(handed_in: Path, tmp_path: Path, kata: Kata) -> None:
    files = {kind: tmp_path / f"results.{kind}" for kind in ("jsonl", "csv", "junit", "html")}
    done = kata("batch", handed_in, "-j", "2", *(x for kind, path in files.items() for x in (f"--{kind}", path)))
    assert done.returncode == 0, done.stderr
    assert "all" in done.stdout.splitlines()[0]
    rows = rows_in(files["jsonl"])
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
        assert article.find_elements("css selector", "svg.chart circle")
        wrong = driver.find_elements("css selector", "article dl")
        assert any("running_sums([" in each.text for each in wrong)


# ---------------------------------------------------------------- trust


def test_the_seed_is_secret_and_stored_and_results_can_be_judged_again(
    handed_in: Path, tmp_path: Path, kata: Kata
) -> None:
    first, second = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    for path in (first, second):
        assert kata("batch", handed_in, "-j", "2", "--jsonl", path).returncode == 0
    seeds = [json.loads(path.read_text().splitlines()[0])["seed"] for path in (first, second)]
    assert seeds[0] != seeds[1]
    assert all(isinstance(seed, str) and int(seed) > 2**64 for seed in seeds)  # 128 bits, as other readers keep them
    again = kata("rejudge", first, "-j", "2")
    assert (again.returncode, again.stdout) == (0, "7 of 7 verdicts are the same\n")
    lines = first.read_text().splitlines()
    tampered = [line.replace('"verdict": "WA"', '"verdict": "AC"', 1) for line in lines]
    first.write_text("\n".join(tampered) + "\n")
    caught = kata("rejudge", first, "-j", "2")
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
    assert all(row["way"]["least_level"] == 0 for row in rows_in(allowed))


@pytest.mark.parametrize("name", ["queue", "json", "numpy", "hypothesis", "multiprocessing", "_pytest"])
def test_a_submission_named_after_a_module_is_not_imported(
    name: str, folder: Path, home: Path, environment: dict[str, str], kata: Kata
) -> None:
    (folder / f"{name}.py").write_text(f"open({str(folder / 'imported')!r}, 'w')\n")
    shutil.copy(SOLUTIONS / "largest" / "wrong_the_last.py", folder / "anna-largest.py")
    done = kata("batch", ".", "--pattern", "{student}-{kata}.py", "--no-time", "--json")
    assert verdicts(done) == {"anna": "WA"}
    assert not (folder / "imported").exists()


# ---------------------------------------------------------------- as a library


def pairs() -> list[tuple[str, str]]:
    return [(slug, (SOLUTIONS / slug / f"{name}.py").read_text()) for slug, name in EXPECTED]


def test_grade_many_yields_grades(katas: Catalog) -> None:
    found = [*grade_many(pairs(), jobs=2, katas=katas)]
    assert {each.submission.index: each.grade.verdict for each in found} == dict(enumerate(EXPECTED.values()))


def test_the_katas_of_each_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """The process that is forked had another catalogue when it was started."""
    unfinished = "def two_sum(nums, target):\n    return None\n"
    assert [each.grade.verdict for each in grade_many([("two_sum", unfinished)])] == ["WA"]
    monkeypatch.setenv("KATA_ROOT", str(CATALOG))
    assert {each.grade.verdict for each in grade_many([pairs()[0]] * 3)} == {"AC"}
    with ThreadPoolExecutor(1) as threads:
        assert {each.grade.verdict for each in grade_many([pairs()[0]] * 3, executor=threads)} == {"AC"}


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


def test_gradings_that_nobody_waits_for_are_cancelled(katas: Catalog) -> None:
    handed_over: list[Future[Any]] = []

    class Recording(Nameless):
        def __init__(self, threads: ThreadPoolExecutor) -> None:
            def submit(*args: Any) -> Future[Any]:
                handed_over.append(threads.submit(*args))
                return handed_over[-1]

            self.submit = submit  # type: ignore[assignment, method-assign]

    with ThreadPoolExecutor(1) as threads:
        for _ in grade_many(pairs() * 100, Options(time=False), executor=Recording(threads), katas=katas):
            break
    assert len(handed_over) > 10
    assert sum(future.cancelled() for future in handed_over) >= len(handed_over) - 3


def test_quick_gradings_come_to_other_executors_in_groups_and_none_is_lost(katas: Catalog) -> None:
    sizes: list[int] = []

    class Counting(Nameless):
        def __init__(self, threads: ThreadPoolExecutor) -> None:
            def submit(function: Any, tasks: list[Task]) -> Future[Any]:
                sizes.append(len(tasks))
                return threads.submit(function, tasks)

            self.submit = submit  # type: ignore[assignment, method-assign]

    count = 400
    with ThreadPoolExecutor(1) as threads:
        options = Options(time=False, min_isolation=1, shrink=False)
        rows = [pairs()[i % 2] for i in range(count)]
        found = [*grade_many(rows, options, executor=Counting(threads), katas=katas)]
    expected = [*EXPECTED.values()][:2]
    assert {each.submission.index: each.grade.verdict for each in found} == {i: expected[i % 2] for i in range(count)}
    assert sum(sizes) == count
    assert sizes[0] == 1, "nobody waits for a group while there is nothing to do"
    assert 10 < max(sizes) <= 100


def dies_with_poison(task: Task, inputs: bytes | None, settled: Grade | None) -> Grade:
    source = task.source
    if "poison" in source:
        os.kill(os.getpid(), signal.SIGKILL)
    if "shy" in source and not Path("/tmp", source.split("#")[1].strip()).exists():
        Path("/tmp", source.split("#")[1].strip()).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return judge(task, inputs, settled)


judge = judging.judge


def test_a_judge_that_is_lost_is_replaced_but_not_for_ever(
    katas: Catalog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(judging, "judge", dies_with_poison)
    monkeypatch.setattr(Settlers, "settle", lambda *_: None)
    good = (SOLUTIONS / "largest" / "reference.py").read_text()
    shy = f"shy-{os.getpid()}-{tmp_path.name}"
    programs = [("largest", good), ("largest", f"{good}# poison"), ("largest", f"{good}# {shy}")]
    try:
        found = {each.submission.index: each.grade for each in grade_many(programs, jobs=2, katas=katas)}
    finally:
        Path("/tmp", shy).unlink(missing_ok=True)
    assert [found[i].verdict for i in range(3)] == [Verdict.AC, Verdict.JE, Verdict.AC]
    assert found[1].summary == "the grader failed: its process was lost: it ended early (exit status -9), 2 times"


def test_who_comes_after_others_gets_the_same_grade(katas: Catalog) -> None:
    """One process replays what many wrong submissions to a kata answered."""
    options = Options(seed=4, time=False, shrink=False, min_isolation=1)
    sources = [path.read_text() for path in sorted((SOLUTIONS / "largest").glob("wrong_*.py"))]
    sources += ["def largest(items):\n    raise KeyError(items)\n", "def largest(items):\n    return items\n"]
    programs = [("largest", f"{source}# {i}\n") for i in range(1 + 2 * REPLAYS // len(sources)) for source in sources]
    alone = [_told(grade("largest", source, options, katas=katas)) for source in sources]
    for each in grade_many(programs, options, jobs=1, katas=katas):
        assert _told(each.grade) == alone[each.submission.index % len(sources)]


def _told(result: Grade) -> tuple[object, ...]:
    return result.verdict, result.counterexample, [(each.name, each.outcome) for each in result.properties]


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
    found = similar_pairs("k", programs, starter="")
    assert [(pair.first, pair.second) for pair in found] == [("anna", "bert")]
    assert found[0].share > 0.8
    assert similar_pairs("k", programs, starter=LONG) == []


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
