"""The files of a new kata, with TODO wherever its author has something to say."""

from __future__ import annotations

import ast
import re
import shutil
from pathlib import Path

import tomlkit

from kata_runner.catalog import Catalog
from kata_runner.errors import ScaffoldError

__all__ = ["TODO", "scaffold"]

TODO = "TODO"

_STATEMENT = """\
# {title}

TODO: what to do, in your own words, what may be relied on, and what is left open.

>>> {name}(TODO)

**Reach** O(TODO) time and space.
"""
_ABOUT = """\
title = "{title}"
level = "core"
time = "O(TODO)"
space = "O(TODO)"
sources = []
needs = []
mutates = []  # TODO: the parameters whose objects a call may change, as a sort in place does; or take this line out
hints = [
  "TODO: where to look",
  "TODO: the idea",
  "TODO: nearly the code",
]
"""
_TESTS = """\
from hypothesis import given
from hypothesis import strategies as st
from {slug} import {name}


@given(st.lists(st.integers(-3, 3), max_size=8))  # few values and small sizes, so that ties and ends are common
def test_TODO_what_holds(values):
    assert {name}(values) == TODO
"""
_WORKLOAD = '''\
from random import Random


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """TODO: the arguments of a call of size n, on which slow programs are slow. Without it, time is not graded."""
    return ([rng.randrange(n) for _ in range(n)],)
'''
_SOLUTIONS = {
    "reference": "TODO: the idea, and O(TODO) time and space.",
    "accepted_todo": "TODO: right in another way.",
    "wrong_todo_one": "TODO: a mistake that people make.",
    "wrong_todo_two": "TODO: another one.",
    "slow_todo": "TODO: right, and of a worse growth class.",
}


def scaffold(katas: Catalog, track: str, slug: str, signature: str) -> list[Path]:
    """Make the files of a new kata, and put it at the end of its track on the roadmap.

    Parameters:
        signature: of its function, such as ``def two_sum(nums: list[int], target: int) -> tuple[int, int]``; or
            ``class LRUCache``.
    Returns:
        What was made.
    Raises:
        ScaffoldError: the track does not exist, the name is taken or no name, or the signature is none.
        CatalogError: the roadmap is broken.
        OSError: the files cannot be written; there are none of them then.
    """
    if Path(__file__).parents[1] in katas.root.parents:
        raise ScaffoldError("Katas are written in a checkout of kata, or in a folder of your own that KATA_ROOT names.")
    if re.fullmatch(r"[a-z][a-z0-9_]*", slug) is None:
        raise ScaffoldError(f"A kata is named in snake_case, as two_sum is; not {slug!r}.")
    if slug in katas.slugs:
        raise ScaffoldError(f"There is a kata {slug} already.")
    if track not in (tracks := [each.name for each in katas.tracks]):
        raise ScaffoldError(f"There is no track {track!r}. The tracks are: {', '.join(tracks)}")
    entry = _Entry(signature)
    folders = [katas.root / part / track / slug for part in ("katas", "solutions")]
    for folder in folders:
        if folder.exists():
            raise ScaffoldError(f"{folder} is there already.")
    try:
        made = _write(folders, slug, entry)
        _enter(katas.root / "katas" / "roadmap.toml", track, slug)
    except OSError:
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)
        raise
    return made


class _Entry:
    """The function or class that a learner is to write."""

    def __init__(self, signature: str) -> None:
        head = signature.strip().rstrip(":")
        try:
            (node,) = ast.parse(f"{head}: ...").body
        except (SyntaxError, ValueError):
            node = None
        if not isinstance(node, ast.FunctionDef | ast.ClassDef):
            raise ScaffoldError(f"This is neither a def nor a class: {signature!r}")
        self.name = node.name
        self._head = head
        self._is_class = isinstance(node, ast.ClassDef)

    def code(self, said: str) -> str:
        """It, with no body yet, and a docstring."""
        lines = ["import numpy as np\n\n"] if "np." in self._head else []
        lines += [f"{self._head}:", f'    """{said}"""']
        if self._is_class:
            lines += ["", "    def __init__(self) -> None:"]
        lines += ["    " * (1 + self._is_class) + "raise NotImplementedError", ""]
        return "\n".join(lines)


def _write(folders: list[Path], slug: str, entry: _Entry) -> list[Path]:
    kata, solutions = folders
    texts = {
        kata / "README.md": _STATEMENT,
        kata / "kata.toml": _ABOUT,
        kata / f"test_{slug}.py": _TESTS,
        kata / "workload.py": _WORKLOAD,
    }
    title = slug.replace("_", " ").capitalize()
    filled = {path: text.format(title=title, slug=slug, name=entry.name) for path, text in texts.items()}
    filled[kata / f"{slug}.py"] = entry.code("TODO: what it gives.")
    filled |= {solutions / f"{name}.py": entry.code(said) for name, said in _SOLUTIONS.items()}
    for folder in folders:
        folder.mkdir(parents=True)
    for path, text in filled.items():
        path.write_text(text, encoding="utf-8")
    return sorted(filled)


def _enter(roadmap: Path, track: str, slug: str) -> None:
    """Add it to its track, and leave the rest of the file as it is."""
    document = tomlkit.parse(roadmap.read_text(encoding="utf-8"))
    entry = next(each for each in document["track"] if each["name"] == track)
    entry["katas"].append(slug)
    roadmap.write_text(tomlkit.dumps(document), encoding="utf-8")
