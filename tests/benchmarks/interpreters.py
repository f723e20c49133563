"""Every solution graded by several interpreters: verdicts that differ from what the file is named, ratio and growth.

Once with each interpreter, in an environment of its own, then one table of them all:

    PYTHON tests/benchmarks/interpreters.py measure [--kinds reference,accepted,slow] py313.jsonl [KATA...]
    python tests/benchmarks/interpreters.py table py311.jsonl py313.jsonl [--thin]

`measure` goes on where it was stopped; the exit status of `table` is 1 if any verdict is not as named. The table has,
for each timed solution, ratio over limit and excess exponent by each interpreter, and marks thin ones: right ones
within a factor of 1.5 of the limit or above 0.2 in growth, slow ones that some interpreter finds too slow by less, by
ratio and by growth. Then the same by kata: the largest ratio of a right solution and the smallest of a slow one that
does not fail by growth, between which the limit has to be.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from busy import busy

from kata_runner import catalog
from kata_runner.authoring.files import declared, solutions
from kata_runner.authoring.verify import EXCESS_ROOM, ROOM, SHORT
from kata_runner.catalog import Catalog
from kata_runner.grader import Options, grade
from kata_runner.model import Grade
from kata_runner.pool.calls import Forks
from kata_runner.timing.statistics import MAX_EXCESS

EXPECTED = {"reference": "AC", "accepted": "AC", "slow": "TLE", "heavy": "MLE"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    measuring = commands.add_parser("measure")
    measuring.add_argument("file", type=Path)
    measuring.add_argument("katas", nargs="*", help="[default: all]")
    measuring.add_argument("--kinds", default="reference,accepted,slow")
    measuring.add_argument("--seed", type=int, default=1)
    measuring.add_argument("--jobs", type=int, default=2)
    measuring.add_argument("--busy", type=int, default=0, help="busy processes beside them")
    measuring.add_argument("--time", action=argparse.BooleanOptionalAction, default=True)
    measuring.add_argument("--properties", action=argparse.BooleanOptionalAction, default=True)
    measuring.set_defaults(run=measure)
    telling = commands.add_parser("table")
    telling.add_argument("files", nargs="+", type=Path)
    telling.add_argument("--thin", action="store_true", help="only what is thin")
    telling.set_defaults(run=table)
    options = parser.parse_args()
    options.run(options)


# ------------------------------------------------------------ measuring


def measure(options: argparse.Namespace) -> None:
    katas = Catalog.default()
    done = {(row["kata"], row["solution"]) for row in rows_of(options.file)} if options.file.exists() else set()
    wanted = [
        (slug, kind, path)
        for slug in options.katas or katas.slugs
        for kind, path in programs(katas, slug, options.kinds.split(","), options.time)
        if (slug, path.stem) not in done
    ]
    how = Options(seed=options.seed, time=options.time, properties=options.properties, shrink=False)
    with (
        busy(options.busy),
        Forks(options.jobs) as judges,
        options.file.open("a", encoding="utf-8") as file,
    ):
        results = [judges.submit(grade, slug, path, how, katas=katas) for slug, _, path in wanted]
        for (slug, kind, path), result in zip(wanted, results, strict=True):
            file.write(json.dumps(row(slug, kind, path, result.result())) + "\n")
            file.flush()


def programs(katas: Catalog, slug: str, kinds: list[str], timed: bool) -> list[tuple[str, Path]]:
    kata = katas.kata(slug)
    found = [("reference", catalog.reference(kata))] if "reference" in kinds else []
    found += [(kind, path) for kind in kinds if kind != "reference" for path in solutions(kata, kind)]
    return [(kind, path) for kind, path in found if timed or kind not in ("slow", "heavy")]


def row(slug: str, kind: str, path: Path, result: Grade) -> dict[str, Any]:
    told = {
        "python": platform.python_version(),
        "kata": slug,
        "kind": kind,
        "solution": path.stem,
        "verdict": result.verdict.name,
        "expected": EXPECTED.get(kind) or declared(path).name,
        "summary": result.summary[:300],
    }
    if (runtime := result.runtime) is not None:
        told |= {"outcome": runtime.outcome, "share": runtime.ratio / runtime.limit, "limit": runtime.limit}
        told["excess"] = runtime.growth.excess if runtime.growth else None
        told["largest"] = runtime.sizes[-1] if runtime.sizes else 0
        told["seconds"] = runtime.reference_seconds[-1] if runtime.sizes else 0.0
    return told


# ------------------------------------------------------------ telling


def rows_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def table(options: argparse.Namespace) -> None:
    rows = [row for path in options.files for row in rows_of(path)]
    pythons = [*dict.fromkeys(row["python"] for row in rows)]
    print("| Python | gradings | not as named |\n| --- | --- | --- |")
    for python in pythons:
        mine = [row for row in rows if row["python"] == python]
        counts = Counter(row["kind"] for row in mine)
        against = sum(row["verdict"] != row["expected"] for row in mine)
        print(f"| {python} | {len(mine)}: {', '.join(f'{n} {kind}' for kind, n in counts.items())} | {against} |")
    for found in rows:
        if found["verdict"] != found["expected"]:
            print(f"{found['python']} {found['kata']}/{found['solution']}: {found['verdict']}, {found['summary']}")
    each: dict[tuple[str, str], dict[str, dict[str, Any]]] = defaultdict(dict)
    for found in rows:
        if "share" in found:
            each[found["kata"], found["solution"]][found["python"]] = found
    print(f"\n| solution | limit | {' | '.join(pythons)} | |\n| --- | --- |{' --- |' * len(pythons)} --- |")
    for (kata, solution), found in each.items():
        thin = is_thin([*found.values()])
        if thin or not options.thin:
            cells = [figures(found[python]) if python in found else "" for python in pythons]
            limit = next(iter(found.values()))["limit"]
            print(f"| {kata}/{solution} | {limit:g} | {' | '.join(cells)} | {'thin' if thin else ''} |")
    by_kata(each)
    sys.exit(any(row["verdict"] != row["expected"] for row in rows))


def figures(row: dict[str, Any]) -> str:
    """Ratio over limit, and excess exponent where it was measured."""
    excess = "" if row["excess"] is None else f", {row['excess']:+.2f}"
    return f"{row['share']:.2f}{excess}"


def is_thin(rows: list[dict[str, Any]]) -> bool:
    if rows[0]["expected"] == "AC":
        return any(near(row) for row in rows)
    return rows[0]["expected"] == "TLE" and any(row["share"] < ROOM and not steep(row) for row in rows)


def near(row: dict[str, Any]) -> bool:
    return row["share"] > 1 / ROOM or (steep(row, MAX_EXCESS - EXCESS_ROOM) and row["share"] * row["limit"] > 1)


def steep(row: dict[str, Any], least: float = MAX_EXCESS + 0.1) -> bool:
    return row["excess"] is not None and row["excess"] > least


def by_kata(each: dict[tuple[str, str], dict[str, dict[str, Any]]]) -> None:
    katas: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for (kata, _), found in each.items():
        katas[kata] += found.values()
    print("\n| kata | limit | right, at most | slow by ratio alone, at least | reference, ms | |")
    print("| --- | --- | --- | --- | --- | --- |")
    for kata, rows in katas.items():
        limit = rows[0]["limit"]
        right = max((row["share"] * limit for row in rows if row["expected"] == "AC"), default=0.0)
        slow = [row["share"] * limit for row in rows if row["expected"] == "TLE" and not steep(row)]
        seconds = min((row["seconds"] for row in rows if row["kind"] == "reference"), default=0.0)
        marks = ["right"] * (right * ROOM > limit) + ["slow"] * (bool(slow) and min(slow) < ROOM * limit)
        marks += ["short"] * (seconds < SHORT)
        if marks:
            least = f"{min(slow):.1f}" if slow else ""
            print(f"| {kata} | {limit:g} | {right:.1f} | {least} | {1e3 * seconds:.2f} | {', '.join(marks)} |")


if __name__ == "__main__":
    main()
