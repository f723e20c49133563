"""Every solution judged by the recorded conversation of its kata, and as without one: verdicts, and counterexamples.

    python tests/benchmarks/equal_verdicts.py [--seed 1] [--jobs 2] [--kinds reference,accepted,...] [KATA...]

Without the running time, and without looking for smaller inputs. Exit status 1 if anything differs.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from kata_runner import catalog
from kata_runner.authoring.files import solutions
from kata_runner.catalog import Catalog
from kata_runner.grader import Options
from kata_runner.judges.conversations import Settlers
from kata_runner.judges.input_cache import Recorded
from kata_runner.judges.judging import judge, record_inputs
from kata_runner.judges.task import Task
from kata_runner.model import Grade
from kata_runner.pool.calls import call


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("katas", nargs="*", help="[default: all]")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--all-properties", action="store_true", help="run those after one that failed, too")
    parser.add_argument("--kinds", default="reference,accepted,slow,heavy,wrong")
    options = parser.parse_args()
    katas, kinds = Catalog.default(), options.kinds.split(",")
    how = Options(seed=options.seed, min_isolation=1, time=False, shrink=False, all_properties=options.all_properties)
    settlers = Settlers()
    found: Counter[str] = Counter()
    with ThreadPoolExecutor(options.jobs) as threads:
        for lines in threads.map(
            lambda slug: [*compared(slug, katas, how, kinds, settlers)], options.katas or katas.slugs
        ):
            for outcome, line in lines:
                found[outcome] += 1
                if line:
                    print(line, flush=True)
    settlers.close()
    print(*(f"{outcome}: {count}" for outcome, count in sorted(found.items())), sep="\n")
    sys.exit(bool(found["DIFFERENT"]))


def compared(slug: str, katas: Catalog, options: Options, kinds: list[str], settlers: Settlers) -> Any:
    """Yield, for each solution of a kata, what came of it, and a line if that is worth one."""
    recorded: Recorded | None = call(record_inputs, slug, options.seed, 1, katas.root)
    if recorded is None or recorded.conversation is None:
        yield "no conversation", f"{slug}: no conversation"
        return
    kata = katas.kata(slug)
    for kind, path in programs(kata, kinds):
        task = Task(slug, path.read_text(encoding="utf-8"), options, katas.root)
        settled = settlers.settle((slug, options.seed), recorded, task)
        if settled is None:
            yield f"not settled, {kind}", None
            continue
        usual: Grade = call(judge, task, None, None)
        mine, theirs = about(settled.grade), about(usual)
        if mine == theirs:
            yield f"the same, {kind}", None
        else:
            different = [f"{name}: {mine[name]!r} but {theirs[name]!r}" for name in mine if mine[name] != theirs[name]]
            yield "DIFFERENT", f"{slug}/{path.stem}: {'; '.join(different)}"


def programs(kata: Any, kinds: list[str]) -> list[tuple[str, Path]]:
    found = [("reference", catalog.reference(kata))] if "reference" in kinds else []
    return found + [(kind, path) for kind in kinds if kind != "reference" for path in solutions(kata, kind)]


def about(grade: Grade) -> dict[str, Any]:
    """All of a grade that may not differ."""
    return {
        "verdict": str(grade.verdict),
        "summary": grade.summary,
        "counterexample": grade.counterexample,
        "properties": [(each.name, each.outcome) for each in grade.properties],
        "flags": grade.flags,
    }


if __name__ == "__main__":
    main()
