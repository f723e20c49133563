"""Every rule of `kata verify` fires: one sick kata for each."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from commandline import TESTS, Kata, started
from kata_runner.authoring.report import Finding
from kata_runner.authoring.verify import verify, verify_roadmap
from kata_runner.catalog import Catalog

Sicken = Callable[["Files"], None]


class Files:
    """The files of one kata, to be spoilt."""

    def __init__(self, root: Path, slug: str) -> None:
        self.root, self.slug = root, slug
        self.kata = root / "katas" / "tests" / slug
        self.solutions = root / "solutions" / "tests" / slug

    def replace(self, path: Path, old: str, new: str) -> None:
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(TESTS / "catalog", tmp_path / "root", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "root"


def findings(root: Path, slug: str, *, with_mutants: bool = False) -> list[Finding]:
    return list(verify(slug, Catalog(root), with_mutants=with_mutants).findings)


@pytest.mark.parametrize("slug", ["running_sums", "largest", "evens", "tally"])
def test_a_healthy_kata_has_no_findings(root: Path, slug: str) -> None:
    report = verify(slug, Catalog(root))
    assert report.findings == ()
    assert report.saboteurs is not None
    assert report.saboteurs.rejected == report.saboteurs.total > 0
    assert report.mutants is not None
    assert report.mutants.survivors == ()
    assert report.mutants.total > 0
    assert len(report.kills) >= 1


def test_what_comes_close_to_a_line_of_the_clock_is_told(root: Path) -> None:
    files = Files(root, "running_sums")
    files.replace(files.kata / "workload.py", "1 << 14", "1 << 8")
    files.replace(files.kata / "kata.toml", 'space = "O(n)"', 'space = "O(n)"\nlimit = 1.1')
    thin = verify("running_sums", Catalog(root), with_saboteurs=False, with_mutants=False).thin
    assert any("its largest timed call takes 0.0" in text for text in thin)
    assert any("of the limit of 1.1x: a factor of 1.5 is wanted" in text for text in thin)


def test_without_mutmut_the_way_to_it_is_told(root: Path, kata: Kata, tmp_path: Path) -> None:
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "sitecustomize.py").write_text("import sys\nsys.modules['mutmut'] = None\n")
    without = {"PYTHONPATH": str(tmp_path / "path"), "KATA_ROOT": str(root)}
    result = kata("verify", "largest", **without)
    assert result.returncode == 2
    assert "pip install 'kata-runner[authoring]'" in result.stderr
    assert kata("verify", "largest", "--no-mutants", **without).returncode == 0


def stub_is_solved(files: Files) -> None:
    stub = files.kata / f"{files.slug}.py"
    files.replace(stub, "raise NotImplementedError", "return max(items)")


def stub_fails_otherwise(files: Files) -> None:
    files.replace(files.kata / f"{files.slug}.py", "raise NotImplementedError", "return None")


SICK: dict[str, tuple[str, str, str, Sicken]] = {
    "a file is missing": (
        "largest",
        "files",
        "README.md is missing",
        lambda files: (files.kata / "README.md").unlink(),
    ),
    "what a call may change is no parameter": (
        "largest",
        "stub",
        "mutates: things is no parameter; the stub has: items",
        lambda files: files.replace(files.kata / "kata.toml", '["items"]', '["things"]'),
    ),
    "a file too many": (
        "largest",
        "files",
        "notes.txt does not belong here",
        lambda files: (files.kata / "notes.txt").write_text("x") and None,
    ),
    "a solution of no kind": (
        "largest",
        "files",
        "mine.py does not belong",
        lambda files: (files.solutions / "mine.py").write_text("x = 1") and None,
    ),
    "no reference": (
        "largest",
        "files",
        "no reference.py",
        lambda files: (files.solutions / "reference.py").unlink(),
    ),
    "too few mistakes": (
        "largest",
        "files",
        "fewer than 2 wrong",
        lambda files: (files.solutions / "wrong_the_last.py").unlink(),
    ),
    "timed but nothing is slow": (
        "running_sums",
        "files",
        "no slow_*.py",
        lambda files: (files.solutions / "slow_sums_every_prefix.py").unlink(),
    ),
    "slow but not timed": (
        "running_sums",
        "files",
        "no workload.py",
        lambda files: (files.kata / "workload.py").unlink(),
    ),
    "a mistake without a docstring": (
        "largest",
        "files",
        "no docstring",
        lambda files: files.replace(files.solutions / "wrong_the_last.py", '"""Takes the last."""', ""),
    ),
    "a file that does not compile": (
        "largest",
        "files",
        "invalid syntax",
        lambda files: (files.solutions / "wrong_the_last.py").write_text("def (") and None,
    ),
    "unknown metadata": (
        "largest",
        "metadata",
        "unknown field `colour`",
        lambda files: files.replace(files.kata / "kata.toml", "title", 'colour = "red"\ntitle'),
    ),
    "two hints": (
        "largest",
        "metadata",
        "hints",
        lambda files: files.replace(files.kata / "kata.toml", ', "One pass is enough."', ""),
    ),
    "a level of its own": (
        "largest",
        "metadata",
        "level",
        lambda files: files.replace(files.kata / "kata.toml", '"intro"', '"easy"'),
    ),
    "needs what is not there": (
        "largest",
        "metadata",
        "no kata here",
        lambda files: files.replace(files.kata / "kata.toml", "title", 'needs = ["nothing"]\ntitle'),
    ),
    "needs what comes later": (
        "largest",
        "metadata",
        "comes later",
        lambda files: files.replace(files.kata / "kata.toml", "title", 'needs = ["tally"]\ntitle'),
    ),
    "another signature": (
        "largest",
        "stub",
        "in the stub",
        lambda files: files.replace(files.kata / "largest.py", "list[int]", "tuple[int, ...]"),
    ),
    "a method that the stub lacks": (
        "tally",
        "stub",
        "in the stub",
        lambda files: files.replace(files.solutions / "reference.py", "def count", "def how_often"),
    ),
    "a solved stub": ("largest", "stub", "not unsolved: AC", stub_is_solved),
    "a stub that fails otherwise": ("largest", "stub", "not unsolved: WA", stub_fails_otherwise),
    "a statement without a title": (
        "largest",
        "statement",
        "title",
        lambda files: files.replace(files.kata / "README.md", "# The", "The"),
    ),
    "a statement without an example": (
        "largest",
        "statement",
        "no example",
        lambda files: files.replace(files.kata / "README.md", ">>> ", ""),
    ),
    "a wrong example": (
        "largest",
        "statement",
        "does not hold on the reference",
        lambda files: files.replace(files.kata / "README.md", "\n3\n", "\n4\n"),
    ),
    "an example that proves nothing": (
        "largest",
        "statement",
        "hold on the stub too",
        lambda files: files.replace(files.kata / "README.md", ">>> largest([1, 3, 2])\n3", ">>> 1 + 2\n3"),
    ),
    "no property": (
        "largest",
        "tests",
        "no property",
        lambda files: files.replace(files.kata / "test_largest.py", "def test_", "def try_"),
    ),
    "tests that import what a learner may not have": (
        "largest",
        "tests",
        "import networkx",
        lambda files: files.replace(
            files.kata / "test_largest.py",
            "from hypothesis import given",
            "import networkx\nfrom hypothesis import given",
        ),
    ),
    "a reference that is wrong": (
        "largest",
        "verdict",
        "reference.py: WA, should be AC",
        lambda files: files.replace(files.solutions / "reference.py", "max(items)", "items[0]"),
    ),
    "an accepted one that is not": (
        "running_sums",
        "verdict",
        "accepted_accumulate.py: WA, should be AC",
        lambda files: files.replace(files.solutions / "accepted_accumulate.py", "accumulate(items)", "items"),
    ),
    "a mistake that is none": (
        "largest",
        "verdict",
        "wrong_the_last.py: AC with seed 0, should be WA",
        lambda files: files.replace(files.solutions / "wrong_the_last.py", "items[-1]", "max(items)"),
    ),
    "a mistake of another kind than it says": (
        "largest",
        "verdict",
        "wrong_the_last.py: WA with seed 0, should be RTE",
        lambda files: files.replace(files.solutions / "wrong_the_last.py", "Takes the last.", "Takes the last (RTE)."),
    ),
    "a mistake that only some seeds find": (
        "largest",
        "verdict",
        "should be WA",
        lambda files: files.replace(
            files.solutions / "wrong_the_last.py", "items[-1]", "max(items) + (sum(items) == 7)"
        ),
    ),
    "slow that is not": (
        "running_sums",
        "verdict",
        "slow_sums_every_prefix.py: AC, should be TLE",
        lambda files: (
            shutil.copy(files.solutions / "reference.py", files.solutions / "slow_sums_every_prefix.py") and None
        ),
    ),
    "too slow for the properties": (
        "running_sums",
        "verdict",
        "too slow for the properties already",
        lambda files: files.replace(
            files.solutions / "slow_sums_every_prefix.py", "    return", "    while items: pass\n    return"
        ),
    ),
    "a workload that is always the same": (
        "running_sums",
        "workload",
        "it makes the same input",
        lambda files: files.replace(files.kata / "workload.py", "rng.randrange(1000)", "7"),
    ),
    "a workload that cannot be repeated": (
        "running_sums",
        "workload",
        "other inputs from the same random numbers",
        lambda files: files.replace(files.kata / "workload.py", "rng.randrange", "Random().randrange"),
    ),
    "a workload that fails": (
        "running_sums",
        "workload",
        "ZeroDivisionError",
        lambda files: files.replace(files.kata / "workload.py", "return", "1 / 0\n    return"),
    ),
}


@pytest.mark.parametrize("sickness", SICK)
def test_the_rule_fires(root: Path, sickness: str) -> None:
    slug, rule, text, sicken = SICK[sickness]
    sicken(Files(root, slug))
    found = findings(root, slug)
    assert any(finding.rule == rule and text in finding.message for finding in found), found


def test_a_property_without_a_reason_to_be_there(root: Path) -> None:
    files = Files(root, "largest")
    test = files.kata / "test_largest.py"
    test.write_text(
        test.read_text()
        + "\n\n@given(st.lists(st.integers(), min_size=1))\n"
        + "def test_is_there(items):\n    assert largest(items) is not None\n"
    )
    found = findings(root, "largest", with_mutants=True)
    assert [finding.rule for finding in found] == ["property"]
    assert "test_is_there" in found[0].message


def test_mutants_that_survive_are_listed(root: Path) -> None:
    files = Files(root, "running_sums")
    files.replace(
        files.kata / "test_running_sums.py",
        "== [sum(items[: i + 1]) for i in range(len(items))]",
        "[1:] == [sum(items[: i + 1]) for i in range(len(items))][1:]",
    )
    files.replace(files.solutions / "wrong_off_by_one.py", "sum(items[:i])", "sum(items[:i]) - 1")
    report = verify("running_sums", Catalog(root))
    assert report.findings == ()
    assert report.mutants is not None
    assert report.mutants.share == 1.0
    files.replace(files.solutions / "reference.py", "    total = 0\n", "    total = 0\n    unused = 5\n")
    report = verify("running_sums", Catalog(root))
    assert report.mutants is not None
    assert any("unused = 5" in survivor for survivor in report.mutants.survivors)
    assert report.mutants.share < 1.0
    survivors = "".join(
        f"[[mutant]]\nchange = '{survivor}'\nreason = 'It is not used.'\n" for survivor in report.mutants.survivors
    )
    (files.solutions / "equivalent_mutants.toml").write_text(survivors)
    again = verify("running_sums", Catalog(root))
    assert again.mutants is not None
    assert again.mutants.survivors == ()
    assert again.mutants.share == 1.0


def small_lists_only(files: Files) -> None:
    files.replace(files.kata / "test_running_sums.py", " | st.lists(st.integers(-3, 3), min_size=9, max_size=12)", "")


def anything_is_right(files: Files) -> None:
    workload = files.kata / "workload.py"
    workload.write_text(workload.read_text() + "\n\ndef check(arguments, result):\n    return True\n")


def one_call(files: Files) -> None:
    (files.kata / "test_largest.py").write_text(
        "from largest import largest\n\n\ndef test_one():\n    assert largest([*range(-20, -3), -9]) == -4\n"
    )


def counts_without_looking(files: Files) -> None:
    test = files.kata / "test_largest.py"
    test.write_text(
        "from kata_runner.testing import Comparisons\n"
        + test.read_text()
        + "\n\ndef test_compares_few():\n    comparisons = Comparisons()\n"
        + "    largest(comparisons.counted(range(20)))\n    assert comparisons.count < 60\n"
    )


def few_operations(files: Files) -> None:
    (files.kata / "test_tally.py").write_text(
        "from tally import Tally\n\n\ndef test_counts():\n    for word in ('a', 'b'):\n"
        "        tally = Tally()\n        tally.add(word)\n        tally.add(word)\n"
        "        assert [tally.count(x) for x in 'ab'] == [2 * (word == 'a'), 2 * (word == 'b')]\n"
    )


LET_THROUGH: dict[str, tuple[str, Sicken, set[str], str]] = {
    "beyond a size": (
        "running_sums",
        small_lists_only,
        {"constant", "nothing", "spoilt", "shortened", "argument"},
        "no property asks it for such an answer",
    ),
    "in timed calls": (
        "running_sums",
        anything_is_right,
        {"timed_constant", "timed_nothing", "timed_spoilt", "timed_shortened", "timed_argument"},
        "no timed call rejects it",
    ),
    "after the first call": ("largest", one_call, {"once"}, "no property asks it for such an answer"),
    "where comparisons are counted": (
        "largest",
        counts_without_looking,
        {"plain"},
        "no property looks at that answer",
    ),
    "after some operations": (
        "tally",
        few_operations,
        {"constant", "nothing", "spoilt"},
        "no property asks it for such an answer",
    ),
}


@pytest.mark.parametrize("where", LET_THROUGH)
def test_a_saboteur_that_gets_through_is_found(root: Path, where: str) -> None:
    slug, sicken, names, text = LET_THROUGH[where]
    sicken(Files(root, slug))
    report = verify(slug, Catalog(root), with_mutants=False)
    assert report.saboteurs is not None
    assert names <= {*report.saboteurs.survivors}
    assert report.saboteurs.total == report.saboteurs.rejected + len(report.saboteurs.survivors)
    for name in names:
        assert any(x.rule == "saboteur" and x.message.startswith(name) and text in x.message for x in report.findings)


def test_a_saboteur_may_be_allowed_with_a_reason(root: Path) -> None:
    files = Files(root, "largest")
    one_call(files)
    listed = files.solutions / "allowed_saboteurs.toml"
    entry = "[[saboteur]]\nname = 'NAME'\nreason = 'One call is all that is promised.'\n"
    text = entry.replace("NAME", "constant") + entry.replace("NAME", "once")
    listed.write_text(text)
    status, said = kata(root, "verify", "largest", "--no-mutants")
    assert status == 0, said
    assert "largest: ok, 2 of 4 saboteurs rejected and 2 allowed" in said
    listed.write_text(text + entry.replace("NAME", "spoilt") + entry.replace("NAME", "twice"))
    found = findings(root, "largest")
    assert [finding.rule for finding in found] == ["saboteur", "saboteur"]
    assert "lists spoilt, which is rejected" in found[0].message
    assert "lists twice, which is none of this kata's" in found[1].message
    listed.write_text(text.replace("reason", "excuse"))
    found = findings(root, "largest")
    assert [finding.rule for finding in found] == ["files"]
    assert "allowed_saboteurs.toml" in found[0].message
    assert "unknown field `excuse`" in found[0].message


def test_a_saboteur_can_be_looked_at(root: Path) -> None:
    status, said = kata(root, "verify", "tally", "--saboteur", "constant")
    assert status == 0
    compile(said, "saboteur", "exec")
    assert kata(root, "verify", "tally", "--saboteur", "plain")[0] == 2
    assert kata(root, "verify", "--saboteur", "constant")[0] == 2


def test_katas_and_roadmap_must_agree(root: Path) -> None:
    assert verify_roadmap(Catalog(root)) == []
    (root / "katas" / "tests" / "unknown").mkdir()
    shutil.rmtree(root / "solutions" / "tests" / "tally")
    text = " ".join(finding.message for finding in verify_roadmap(Catalog(root)))
    assert re.search(r"katas/tests/unknown is not in the roadmap.*no solutions/tests/tally", text)


def kata(root: Path, *arguments: str) -> tuple[int, str]:
    """(exit status, what it says) of a command on the katas below `root`."""
    process = started(root, {**os.environ, "KATA_ROOT": str(root), "KATA_HISTORY": str(root / "h.sqlite3")}, *arguments)
    said = "".join(process.communicate())
    return process.returncode, said


@pytest.mark.parametrize(
    "signature", ["def mean(values: list[float]) -> float", "class Mean:", "def mean(x: np.ndarray) -> np.ndarray"]
)
def test_a_new_kata_says_all_that_its_author_has_to_do(root: Path, signature: str) -> None:
    before = (root / "katas" / "roadmap.toml").read_text()
    status, said = kata(root, "new", "tests", "mean", signature)
    assert status == 0, said
    made = [*(root / "katas" / "tests" / "mean").iterdir(), *(root / "solutions" / "tests" / "mean").iterdir()]
    for path in made:
        assert str(path) in said
        if path.suffix == ".py":
            compile(path.read_text(), str(path), "exec")
    after = (root / "katas" / "roadmap.toml").read_text()
    assert after.replace(', "mean"', "") == before
    assert Catalog(root).slugs[-1] == "mean"
    assert kata(root, "show", "mean")[0] == 0
    status, said = kata(root, "verify", "mean")
    assert status == 1
    for path in made:
        assert f"{path.name} still says TODO" in said


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("nowhere", "mean", "def mean() -> int"), "There is no track 'nowhere'. The tracks are: tests"),
        (("tests", "Mean-value", "def mean() -> int"), "snake_case"),
        (("tests", "largest", "def largest() -> int"), "There is a kata largest already."),
        (("tests", "mean", "mean(x)"), "neither a def nor a class"),
        (("tests", "mean", "def mean(x) return"), "neither a def nor a class"),
    ],
)
def test_what_can_be_no_new_kata_is_refused(root: Path, arguments: tuple[str, ...], says: str) -> None:
    before = (root / "katas" / "roadmap.toml").read_text()
    status, said = kata(root, "new", *arguments)
    assert (status, "Traceback" in said) == (2, False)
    assert says in said
    assert (root / "katas" / "roadmap.toml").read_text() == before
    assert not (root / "katas" / "tests" / "mean").exists()
