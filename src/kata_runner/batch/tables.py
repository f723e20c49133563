"""Results as other programs read them: CSV, and the XML of JUnit."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from kata_runner.model import Verdict

__all__ = ["FIELDS", "JUnitReport", "csv_cells", "write_csv"]

Row = dict[str, Any]
FIELDS = ("index", "task_id", "kata", "submission", "verdict", "summary", "ratio", "growth", "seconds", "level", "seed")


def csv_cells(row: Row) -> list[object]:
    """Return the cells of a result; none of them is a formula to a spreadsheet."""
    runtime = row["runtime"] or {}
    more = {
        "ratio": runtime.get("ratio"),
        "growth": (runtime.get("growth") or {}).get("attempt"),
        "level": row["isolation"]["level"],
    }
    return [_cell((row | more)[name]) for name in FIELDS]


def _cell(value: object) -> object:
    text = isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r"))
    return f"'{value}" if text else value


def write_csv(path: Path, cells: Iterable[list[object]]) -> None:
    """Write a table with one row for each submission.

    Parameters:
        cells: of each row, from `csv_cells`.
    """
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(FIELDS)
        writer.writerows(cells)


class JUnitReport:
    """A test suite for each kata, a test case for each submission."""

    def __init__(self) -> None:
        self._root = ElementTree.Element("testsuites", name="kata")
        self._suites: dict[str, ElementTree.Element] = {}

    def add(self, row: Row) -> None:
        slug = row["kata"]
        if slug not in self._suites:
            self._suites[slug] = ElementTree.SubElement(self._root, "testsuite", name=slug)
        about = {"classname": slug, "name": _allowed(row["submission"]), "time": f"{row['seconds']:.3f}"}
        case = ElementTree.SubElement(self._suites[slug], "testcase", about)
        if row["verdict"] != Verdict.AC:
            kind = "error" if row["verdict"] == Verdict.JE else "failure"
            trouble = ElementTree.SubElement(case, kind, type=row["verdict"], message=_allowed(row["summary"]))
            trouble.text = _allowed(_details(row))

    def write(self, path: Path) -> None:
        for suite in self._suites.values():
            suite.set("tests", str(len(suite)))
            suite.set("failures", str(len(suite.findall("testcase/failure"))))
            suite.set("errors", str(len(suite.findall("testcase/error"))))
        ElementTree.indent(self._root)
        ElementTree.ElementTree(self._root).write(path, encoding="utf-8", xml_declaration=True)


def _details(row: Row) -> str:
    shown = row["counterexample"]
    if shown is None:
        return str(row["summary"])
    return f"{shown['call']}\nreturned {shown['returned']}\n{shown['message']}"


def _allowed(text: str) -> str:
    """Return a text without the characters that XML cannot have."""
    return "".join(
        c for c in text if c in "\n\t" or (c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff")
    )
