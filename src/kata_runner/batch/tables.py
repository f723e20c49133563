"""Results as other programs read them: CSV, and the XML of JUnit."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from kata_runner.model import Verdict

__all__ = ["FIELDS", "write_csv", "write_junit"]

Row = dict[str, Any]
FIELDS = ("index", "task_id", "kata", "submission", "verdict", "summary", "ratio", "growth", "seconds", "level", "seed")


def write_csv(path: Path, rows: Iterable[Row]) -> None:
    """One row for each submission; no cell of it is a formula to a spreadsheet."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(FIELDS)
        for row in rows:
            runtime = row["runtime"] or {}
            more = {
                "ratio": runtime.get("ratio"),
                "growth": (runtime.get("growth") or {}).get("attempt"),
                "level": row["isolation"]["level"],
            }
            writer.writerow([_cell((row | more)[name]) for name in FIELDS])


def _cell(value: object) -> object:
    text = isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r"))
    return f"'{value}" if text else value


def write_junit(path: Path, rows: Iterable[Row]) -> None:
    """A test suite for each kata, a test case for each submission."""
    root = ElementTree.Element("testsuites", name="kata")
    suites: dict[str, ElementTree.Element] = {}
    for row in rows:
        slug = row["kata"]
        if slug not in suites:
            suites[slug] = ElementTree.SubElement(root, "testsuite", name=slug)
        case = ElementTree.SubElement(
            suites[slug], "testcase", classname=slug, name=_allowed(row["submission"]), time=f"{row['seconds']:.3f}"
        )
        if row["verdict"] != Verdict.AC:
            kind = "error" if row["verdict"] == Verdict.JE else "failure"
            trouble = ElementTree.SubElement(case, kind, type=row["verdict"], message=_allowed(row["summary"]))
            trouble.text = _allowed(_details(row))
    for suite in suites.values():
        suite.set("tests", str(len(suite)))
        suite.set("failures", str(len(suite.findall("testcase/failure"))))
        suite.set("errors", str(len(suite.findall("testcase/error"))))
    ElementTree.indent(root)
    ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def _details(row: Row) -> str:
    shown = row["counterexample"]
    if shown is None:
        return str(row["summary"])
    return f"{shown['call']}\nreturned {shown['returned']}\n{shown['message']}"


def _allowed(text: str) -> str:
    """Without what XML has no way to write."""
    return "".join(
        c for c in text if c in "\n\t" or (c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff")
    )
