"""What tests of `kata batch` hand in, and read of what comes out."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

EXPECTED = {
    ("largest", "reference"): "AC",
    ("largest", "wrong_the_last"): "WA",
    ("running_sums", "accepted_accumulate"): "AC",
    ("running_sums", "wrong_in_place"): "WA",
    ("running_sums", "slow_sums_every_prefix"): "TLE",
    ("tally", "wrong_shared"): "WA",
}


def verdicts(done: subprocess.CompletedProcess[str]) -> dict[str, str]:
    return {row["submission"]: row["verdict"] for row in json.loads(done.stdout)["results"]}


def as_named(found: dict[str, str]) -> bool:
    return all(name.split()[0] == verdict for name, verdict in found.items())


def as_json(line: str) -> dict[str, object] | None:
    try:
        found: dict[str, object] = json.loads(line)
    except ValueError:
        return None
    return found


def rows_in(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]
