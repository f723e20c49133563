"""Where submissions come from: folders, zip files, generated programs, some of them hostile."""

from __future__ import annotations

import io
import json
import os
import random
import shutil
import stat
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from batches import as_named, verdicts
from commandline import CATALOG, SOLUTIONS, Kata
from kata_runner.batch.export import prompt
from kata_runner.batch.generated import code, completed
from kata_runner.batch.passk import pass_at_k
from kata_runner.batch.submissions import MAX_LINE, Refused, Submission, submissions
from kata_runner.catalog import Catalog, default_root, entry_points

KATAS = Catalog(CATALOG)


def test_a_folder_of_students(handed_in: Path, environment: dict[str, str], kata: Kata) -> None:
    done = kata("batch", handed_in, "-j", "2", "--json")
    assert done.returncode == 0, done.stderr
    found = verdicts(done)
    assert len(found) == 7
    assert as_named(found), found
    printed = json.loads(done.stdout)
    assert [row["index"] for row in printed["results"]] == [*range(7)]
    assert {row["seed"] for row in printed["results"]} == {printed["seed"]}
    assert all(row["isolation"]["level"] >= 1 for row in printed["results"] if row["verdict"] != "CE")


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
    printed = json.loads(done.stdout)
    assert [row["verdict"] for row in printed["results"]] == ["AC", "WA", "AC", "AC", "AC", "RTE", "AC", "AC"]
    assert [each["name"] for each in printed["refused"]] == [f"line {i}" for i in range(9, 14)]
    assert printed["pass_at_k"]["1"] == {"kata/largest": 0.75, "tally": 0.75, "": 0.75}
    assert printed["pass_at_k"]["2"]["tally"] == 1.0
    assert "5" not in printed["pass_at_k"], "not for more than there are"


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
        (["class", "--scheduler", "tcp://127.0.0.1:9"], "does not answer"),
        ([], "Say what to grade"),
        (["class", "--jsonl", "notes.txt"], "no file of results"),
        (["class", "--jsonl", "notes.json"], "no file of results"),
        (["class", "--csv", "notes.txt/table.csv"], "cannot be written"),
        (["class", "--html", "class"], "is a folder"),
        (["programs.jsonl", "--jsonl", "programs.jsonl"], "what is to be graded"),
        (["programs.jsonl", "--csv", "programs.jsonl"], "what is to be graded"),
        (["class/tally"], "holds nothing to grade"),
        (["class", "--pattern", "{kata}/{student}"], "holds nothing to grade"),
        (["broken.zip"], "cannot be read as a zip file"),
        (["rejudge", "notes.txt"], "no file of results"),
    ],
)
def test_wrong_input_gets_a_message(
    kata: Kata, folder: Path, home: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], text: str
) -> None:
    files = {
        "notes.txt": b"mine\n",
        "notes.json": b'{"my": "precious notes"}',
        "programs.jsonl": b'{"task_id": "tally", "completion": "x"}',
        "class/anna/tally.py": b"class Tally: pass",
        "class/tally/notes.txt": b"nothing to grade",
        "broken.zip": broken_archive(),
    }
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    done = kata(*(arguments if "rejudge" in arguments else ["batch", *arguments]))
    assert done.returncode == 2
    assert text in done.stderr
    assert {name: (folder / name).read_bytes() for name in files} == files


def broken_archive() -> bytes:
    """A zip file whose table of contents is damaged."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("anna/tally.py", "class Tally: pass")
    return data.getvalue().replace(b"PK\x01\x02", b"PK\x01\x03")


@pytest.mark.parametrize(
    ("pattern", "name", "student"),
    [
        ("{student}_{kata}.py", "anna_lee_running_sums.py", "anna_lee"),
        ("{kata}_{student}.py", "running_sums_anna_lee.py", "anna_lee"),
        ("{student}-{kata}.py", "Anna-running-sums.py", "Anna"),
        ("week1/{student}/hw_{kata}.py", "week1/anna/hw_Running_Sums.py", "anna"),
    ],
)
def test_patterns_know_the_names_of_katas(tmp_path: Path, pattern: str, name: str, student: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("")
    (tmp_path / "running_sums.py").write_text("")
    found = [*submissions(tmp_path, KATAS, pattern)]
    assert [(each.kata, each.name) for each in found if isinstance(each, Submission)] == [("running_sums", student)]
    assert [each.why for each in found if isinstance(each, Refused)] == [
        "does not match the pattern, with a kata's name in it"
    ]


def test_what_lies_about_in_a_folder(tmp_path: Path) -> None:
    for name in ("a/TALLY.PY", "tally/bob.py", "tally/__init__.py", "tally/._bob.py", "b/tally.pyc", "tally.py/c.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    (tmp_path / "link").symlink_to(tmp_path / "tally")
    (tmp_path / "d\ne").mkdir()
    (tmp_path / "d\ne" / "tally.py").symlink_to(tmp_path / "tally" / "bob.py")
    found = [*submissions(tmp_path, KATAS)]
    assert [each.name for each in found if isinstance(each, Submission)] == ["a", "d\\ne", "bob"]
    assert [each.name for each in found if isinstance(each, Refused)] == [
        "link",
        "tally/._bob.py",
        "tally/__init__.py",
        "tally.py/c.py",
    ]


GOOD = "def largest(items):\n    return max(items)\n"


@pytest.mark.parametrize(
    "answer",
    [
        GOOD,
        f"```python\n{GOOD}```",
        f"```Python\r\n{GOOD}```\r\n",
        f"```python3\n{GOOD}",
        f"```\n{GOOD.rstrip()}```",
        f"Here is the code:\n\n```py\n{GOOD}```\n\nIt takes the largest.",
        f"from __future__ import annotations\n{GOOD}",
        "    return max(items)\n",
        "```python\n    return max(items)\n```",
        '    """As in\n```\nmax\n```\n    """\n    return max(items)\n',
        f'{GOOD}\nEXAMPLE = """\n```\nlargest([1])\n```\n"""\n',
    ],
)
def test_answers_as_models_write_them(tmp_path: Path, answer: str) -> None:
    source = tmp_path / "programs.jsonl"
    source.write_text(json.dumps({"task_id": "kata/largest", "completion": answer}) + "\n")
    (found,) = submissions(source, KATAS)
    assert isinstance(found, Submission)
    assert found.source is not None
    assert run(found.source)["largest"]([3, 5, 4]) == 5


def run(source: str) -> dict[str, Any]:
    namespace: dict[str, Any] = {}
    exec(source, namespace)
    return namespace


@pytest.mark.parametrize("begin", ["", "from __future__ import annotations\nimport math\n"])
def test_a_completion_has_the_imports_of_its_prompt(tmp_path: Path, begin: str) -> None:
    katas = Catalog(default_root())  # the default one stays for good, and other tests have another
    programs = {
        "reverse_linked_list": "def reverse_list(head: ListNode | None) -> ListNode | None:\n    return ListNode\n",
        "stable_softmax": "def softmax(logits: np.ndarray) -> np.ndarray:\n    return np.zeros(1)\n",
    }
    source = tmp_path / "programs.jsonl"
    source.write_text(
        "\n".join(json.dumps({"task_id": slug, "completion": begin + text}) for slug, text in programs.items())
    )
    for each in submissions(source, katas):
        assert isinstance(each, Submission)
        assert each.source is not None
        (name,) = entry_points(katas.kata(each.kata))
        run(each.source)[name](None)


def test_lines_that_are_too_long_count_once(tmp_path: Path) -> None:
    source = tmp_path / "programs.jsonl"
    long = json.dumps({"task_id": "largest", "completion": GOOD, "logprobs": "x" * (2 * MAX_LINE)})
    exact = json.dumps({"task_id": "largest", "completion": GOOD, "more": ""})
    exact = exact.replace('""', '"' + "x" * (MAX_LINE - len(exact) - 1) + '"')
    short = json.dumps({"task_id": "largest", "completion": GOOD})
    source.write_text("\n".join([long, short, exact, "{", "", short, long]))
    found = [*submissions(source, KATAS)]
    assert [each.name for each in found] == ["line 1", "largest #1", "largest #2", "line 4", "largest #3", "line 7"]


def test_a_task_is_called_like_its_kata_and_not_like_a_beginning(tmp_path: Path) -> None:
    source = tmp_path / "programs.jsonl"
    source.write_text('{"task_id": "HumanEval/larg", "completion": ""}\n{"task_id": "x/largest", "completion": ""}\n')
    refused, submission = submissions(source, KATAS)
    assert isinstance(refused, Refused)
    assert isinstance(submission, Submission)


def test_names_that_no_file_can_hold(home: Path, folder: Path, kata: Kata) -> None:
    rows = [{"task_id": "\ud800/largest", "completion": GOOD}, {"task_id": "\ufffe/largest", "solution": "\ud800"}]
    (folder / "programs.jsonl").write_text("\n".join(map(json.dumps, rows)))
    outputs = [x for kind in ("csv", "junit", "html") for x in (f"--{kind}", f"out/results.{kind}")]
    done = kata("batch", "programs.jsonl", "--no-time", "--similar", *outputs)
    assert done.returncode == 0, done.stderr
    cases = ElementTree.parse(folder / "out" / "results.junit").getroot().iter("testcase")
    assert [case.get("name") for case in cases] == ["\\ud800/largest #1", "/largest #1"]


def test_all_that_a_student_handed_in_is_on_the_page(home: Path, folder: Path, kata: Kata) -> None:
    (folder / "class" / "dora").mkdir(parents=True)
    (folder / "class" / "dora" / "largest.py").write_text(GOOD)
    (folder / "class" / "dora" / "Largest.py").write_text(GOOD.replace("max", "min"))
    assert kata("batch", "class", "--no-time", "--html", "page.html").returncode == 0
    row = (folder / "page.html").read_text().partition("<td>dora</td>")[2].partition("</tr>")[0]
    assert ">AC<" in row
    assert ">WA<" in row


def test_a_long_answer_is_not_parsed() -> None:
    """That may take minutes, in which no other row is graded: whether it is a whole program is seen without."""
    kata, mistake = KATAS.kata("running_sums"), "\n# " + "x" * 40_000 + "\n("
    whole, rest = f"def running_sums(items):\n    return items{mistake}", f"    return items{mistake}"
    assert completed(whole, kata) == whole
    assert completed(rest, kata) == prompt(kata) + rest
    assert code(f"Here it is:\n```python\n{whole}\n```\n") == whole
