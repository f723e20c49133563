"""Attempts that a grader must survive: each is graded through the front door, at every level of isolation."""

from __future__ import annotations

import contextlib
import json
import os
import random
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy
import pytest

from grades import settled_by
from hostile_attempts import EXPECTED, HOSTILE, kata_of
from kata_runner import catalog
from kata_runner.catalog import Catalog
from kata_runner.grader import Options, grade, record
from kata_runner.model import Grade, Limits, RecordedInputs, Verdict
from kata_runner.report.terminal import describe
from kata_runner.sandbox.template import Templates

SEED = 0xC0FFEE << 100  # none that lies about in any process, as 0 does
QUICK = Limits(call_cpu=1.0, call_idle=1.5, load_cpu=2.0, example=4.0, total=20.0, memory=256 << 20, stack=128 << 20)


@pytest.fixture(scope="module")
def listening() -> Iterator[dict[str, str]]:
    """Servers to connect to: on TCP, and on an abstract socket."""
    name = f"kata-hostile-{os.getpid()}"
    with socket.create_server(("127.0.0.1", 0)) as tcp, socket.socket(socket.AF_UNIX) as abstract:
        abstract.bind(f"\0{name}")
        abstract.listen()
        yield {"port": str(tcp.getsockname()[1]), "abstract": name}


@pytest.fixture
def places(tmp_path: Path, katas: Catalog, listening: dict[str, str]) -> Iterator[dict[str, str]]:
    """What the attempts are told of this machine, so that they look in the right places."""
    kata = katas.kata("running_sums")
    other = tmp_path / "attempts" / "other.py"
    secret = tmp_path / "home" / "secret.txt"
    for file in (other, secret):
        file.parent.mkdir(mode=0o755)
        file.write_text("what nobody may read")
    for folder in (tmp_path, *tmp_path.parents):  # readable by all, so that only isolation keeps them out
        if folder.name.startswith("pytest-"):
            folder.chmod(0o755)
    unique = f"kata-hostile-{tmp_path.parent.name}-{tmp_path.name}"
    yield {
        **listening,
        "solution_folder": str(kata.solutions),
        "kata_folder": str(kata.folder),
        "package_folder": str(Path(__file__).parents[1] / "src"),
        "reference": str(kata.solutions / "reference.py"),
        "tests": str(kata.folder / "test_running_sums.py"),
        "other_attempt": str(other),
        "secret": str(secret),
        "home": str(secret.parent),
        "unique": unique,
        "judge": str(os.getpid()),
        "marker": str(tmp_path / "unpickled"),
    }
    for folder in ("/tmp", "/dev/shm", "/var/tmp"):
        with contextlib.suppress(OSError):
            Path(folder, unique).rmdir()


def handed_in(name: str, places: dict[str, str], folder: Path) -> Path:
    """A copy of a hostile attempt that knows where things are."""
    source = (HOSTILE / f"{name}.py").read_text(encoding="utf-8")
    for key, value in places.items():
        source = source.replace(f"{{{key}}}", value)
    path = folder / f"{name}.py"
    path.write_text(source, encoding="utf-8")
    return path


def skip_what_it_may(name: str, level: int) -> None:
    """Skip a test in which an attempt of the same user could stop this process for ever."""
    if level == 0 and os.geteuid() != 0 and name == "signals_the_judge":
        pytest.skip("a gap of level 0: an attempt of the same user may signal and trace the judge")


def judged(path: Path, katas: Catalog, level: int, **options: object) -> Grade:
    return grade(
        kata_of(path),
        path,
        Options(min_isolation=level, max_isolation=level, limits=QUICK, **{"seed": SEED, **options}),  # type: ignore[arg-type]
        katas=katas,
    )


def test_every_file_is_expected() -> None:
    assert {path.stem for path in HOSTILE.glob("*.py")} == EXPECTED.keys()


@pytest.mark.parametrize("name", EXPECTED)
def test_gets_what_it_must(
    name: str,
    level: int,
    katas: Catalog,
    places: dict[str, str],
    tmp_path: Path,
    nothing_left: object,
) -> None:
    skip_what_it_may(name, level)
    strict, _, weak = EXPECTED[name].partition("/")
    result = judged(handed_in(name, places, tmp_path), katas, level)
    assert result.verdict in (weak if weak and level == 0 else strict).split(), result
    assert result.isolation.level == level
    assert bool(result.isolation.gaps) == (level == 0)
    text = "\n".join(describe(result, 80, lambda text, _: text, []))
    assert all(c.isprintable() or c == "\n" for c in text), text
    assert len(json.dumps(result.to_dict())) < 1 << 16
    assert not (tmp_path / "unpickled").exists()
    assert not Path("/tmp/kata-hostile-big").exists()


@pytest.fixture(scope="module")
def recorded(katas: Catalog) -> dict[str, RecordedInputs | None]:
    return {slug: record(slug, SEED, katas=katas) for slug in {kata_of(path) for path in HOSTILE.glob("*.py")}}


@pytest.mark.parametrize("name", EXPECTED)
def test_gets_it_too_when_the_inputs_are_known(
    name: str,
    katas: Catalog,
    places: dict[str, str],
    recorded: dict[str, RecordedInputs | None],
    tmp_path: Path,
    nothing_left: object,
) -> None:
    path = handed_in(name, places, tmp_path)
    options = Options(seed=SEED, limits=QUICK, min_isolation=1, inputs=recorded[kata_of(path)])
    assert options.inputs is not None
    result = grade(kata_of(path), path, options, katas=katas)
    assert result.verdict in EXPECTED[name].partition("/")[0].split(), result


@pytest.mark.parametrize("name", EXPECTED)
def test_gets_it_too_when_the_conversation_is_known(
    name: str,
    level: int,
    katas: Catalog,
    places: dict[str, str],
    recorded: dict[str, RecordedInputs | None],
    templates: Templates,
    tmp_path: Path,
) -> None:
    skip_what_it_may(name, level)
    path = handed_in(name, places, tmp_path)
    strict, _, weak = EXPECTED[name].partition("/")
    slug, expected = kata_of(path), (weak if weak and level == 0 else strict).split()
    inputs = recorded[slug]
    assert inputs is not None
    options = Options(seed=SEED, limits=QUICK, min_isolation=level, max_isolation=level, shrink=False)

    def settled(source: Path) -> Grade | None:
        return settled_by(templates, slug, source.read_text(encoding="utf-8") + "\n", options, inputs, katas)

    result = settled(path)
    is_timed = catalog.workload(katas.kata(slug)) is not None
    if result is not None and result.verdict is Verdict.AC and result.runtime is None and is_timed:
        result = grade(slug, path, replace(options, properties=False), katas=katas)
    if result is not None:
        assert result.verdict in expected, result
        assert result.isolation.level == level
    good = settled(katas.kata(slug).solutions / "reference.py")
    assert good is not None
    assert good.verdict is Verdict.AC


def test_a_good_attempt_is_accepted_after_a_crash(level: int, katas: Catalog) -> None:
    for name in ("crashes", "daemon", "writes_to_every_descriptor"):
        judged(HOSTILE / f"{name}.py", katas, level)
        assert judged(HOSTILE / "good.py", katas, level).verdict is Verdict.AC


def test_files_beside_the_attempt_have_no_effect(katas: Catalog, tmp_path: Path) -> None:
    for name, content in {
        "conftest.py": "raise SystemExit",
        "pytest.ini": "[pytest]\naddopts = --collect-only",
        "sitecustomize.py": "raise SystemExit",
        "json.py": "raise SystemExit",
        "random.py": "raise SystemExit",
    }.items():
        (tmp_path / name).write_text(content)
    for name, verdict in (("good", Verdict.AC), ("off_by_one", Verdict.WA)):
        path = tmp_path / f"{name}.py"
        path.write_text((HOSTILE / f"{name}.py").read_text())
        assert judged(path, katas, 1).verdict is verdict


def test_what_nobody_can_run_is_refused_by_name(katas: Catalog, tmp_path: Path) -> None:
    good = (HOSTILE / "good.py").read_bytes()
    (tmp_path / "real.py").write_bytes(good)
    (tmp_path / "link.py").symlink_to(tmp_path / "real.py")
    os.mkfifo(tmp_path / "fifo.py")
    (tmp_path / "folder.py").mkdir()
    (tmp_path / "nul.py").write_bytes(good + b"\0")
    (tmp_path / "binary.py").write_bytes(bytes(range(1, 256)))
    (tmp_path / "latin.py").write_bytes(good + "# ä".encode("latin-1"))
    (tmp_path / "large.py").write_bytes(good + b"#" * 5_000_000)
    for name, why in {
        "link.py": "symbolic link",
        "fifo.py": "not an ordinary file",
        "folder.py": "folder",
        "nul.py": "NUL",
        "binary.py": "UTF-8",
        "latin.py": "UTF-8",
        "large.py": "bytes long",
    }.items():
        result = grade("running_sums", tmp_path / name, katas=katas)
        assert result.verdict is Verdict.CE
        assert why in result.summary
    assert grade("running_sums", Path("/dev/zero"), katas=katas).verdict is Verdict.CE
    assert grade("running_sums", tmp_path / "real.py", katas=katas).verdict is Verdict.AC


def test_source_on_one_line_may_be_longer_than_a_file_name(katas: Catalog) -> None:
    result = grade("running_sums", f"def running_sums(items): return items  # {'#' * 300}", katas=katas)
    assert result.verdict is Verdict.WA


def test_wrong_at_random_can_be_replayed(katas: Catalog) -> None:
    path = HOSTILE / "wrong_at_random.py"
    first = [judged(path, katas, 1, seed=seed) for seed in range(6)]
    again = [judged(path, katas, 1, seed=seed) for seed in range(6)]
    assert [g.verdict for g in first] == [g.verdict for g in again]
    for one, other in zip(first, again, strict=True):
        if one.runtime is None and one.counterexample and one.counterexample.property != "timed calls":
            assert one.counterexample == other.counterexample
    assert sum(g.verdict is Verdict.WA for g in first) >= 5


def test_sees_nothing_useful(level: int, katas: Catalog) -> None:
    result = judged(HOSTILE / "looks_around.py", katas, level, seed=987654321)
    assert result.counterexample is not None
    seen = result.counterexample.stdout
    for word in ("987654321", "running_sums", "katas", "solutions", "pytest", os.environ["HOME"], str(Path.cwd())):
        assert word not in seen


def test_sees_nothing_from_which_the_seed_follows(level: int, katas: Catalog) -> None:
    seed = 3**80
    result = judged(HOSTILE / "tells_its_numbers.py", katas, level, seed=seed)
    assert result.counterexample is not None
    seen = result.counterexample.stdout
    assert str(seed) not in seen
    assert str(seed % 2**32) not in seen
    for used in (seed, seed + 1, seed % 2**32):
        assert ", ".join(map(str, random.Random(used).getstate()[1][:8])) not in seen
    assert ", ".join(map(str, numpy.random.RandomState(seed % 2**32).get_state()[1][:8].tolist())) not in seen


def test_a_caught_memory_error_is_flagged(level: int, katas: Catalog) -> None:
    result = judged(HOSTILE / "catches_memory_error.py", katas, level)
    assert any("memory" in flag for flag in result.flags)
    assert not judged(HOSTILE / "good.py", katas, level).flags


def test_graded_from_several_threads(katas: Catalog) -> None:
    verdicts: list[Verdict] = []
    threads = [
        threading.Thread(target=lambda name=name: verdicts.append(judged(HOSTILE / f"{name}.py", katas, 1).verdict))
        for name in ("good", "off_by_one") * 2
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(verdicts) == [Verdict.AC, Verdict.AC, Verdict.WA, Verdict.WA]
