"""Programs made from a reference that are right where tests usually look, and wrong elsewhere.

Nothing of the kata's is needed for them. What they do is in `sabotage.py`; here it is put behind a reference.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kata_runner import catalog
from kata_runner.authoring import sabotage
from kata_runner.model import Kata

__all__ = ["KINDS", "Saboteur", "saboteurs"]

KINDS = {
    "constant": "beyond a small size, it repeats its first answer",
    "nothing": "beyond a small size, it does nothing and returns None",
    "spoilt": "beyond a small size, the last element of its answer is wrong",
    "shortened": "beyond a small size, its answer lacks the last element",
    "argument": "beyond a small size, it returns an argument",
    "changes": "beyond a small size, it changes an argument that it must leave alone",
    "once": "only its first call, or the first object, is right; later answers repeat that",
    "plain": "given an object of a property's own, such as one that counts, its answer is wrong",
}
"""what is wrong with each"""
TIMED = "timed_"
SMALL = 8
"""elements of an input, or operations on an object, up to which a saboteur is right: where properties may stop"""
NEVER = -1  # timed calls are all larger
_TIMED_KINDS = ("constant", "nothing", "spoilt", "shortened", "argument")


@dataclass(frozen=True)
class Saboteur:
    """A wrong program."""

    name: str
    source: str
    loud: str
    """the same, but raising an error where it would be wrong: whether it is asked there at all"""
    timed: bool
    """whether only the timed calls are to reject it: it stands for one that is right wherever the properties look"""

    @property
    def kind(self) -> str:
        return self.name.removeprefix(TIMED)

    @property
    def fault(self) -> str:
        """What is wrong with it."""
        return KINDS[self.kind]


@dataclass(frozen=True)
class _Entry:
    """The function or class that a stub asks for."""

    node: ast.FunctionDef | ast.ClassDef
    guarded: dict[str, int]
    """of each function or method, the number of an argument that could be changed and must not"""

    @property
    def functions(self) -> list[ast.FunctionDef]:
        """The function itself, or the methods beside the constructor."""
        if isinstance(self.node, ast.FunctionDef):
            return [self.node]
        return [x for x in self.node.body if isinstance(x, ast.FunctionDef) and x.name != "__init__"]

    @property
    def in_place(self) -> bool:
        """Whether nothing is ever returned."""
        return all(_returned(function) == "None" for function in self.functions)

    def may_return(self) -> dict[str, int]:
        """Of each function, the number of an argument that looks like its answer."""
        found = {function.name: _like_the_answer(function) for function in self.functions}
        return {name: at for name, at in found.items() if at is not None}


def saboteurs(kata: Kata) -> Iterator[Saboteur]:
    """Every saboteur that can be made of the kata's reference.

    Raises:
        CatalogError: the stub or the reference does not compile.
    """
    names = catalog.entry_points(kata)
    stub = catalog.parsed(catalog.stub(kata))
    entries = [_Entry(_definition(stub, name), _guarded(kata, name)) for name in names]
    for kind in KINDS:
        if not all(_is_possible(kind, entry) for entry in entries) or (kind == "plain" and not _has_own_objects(kata)):
            continue
        yield _saboteur(kata, entries, kind, timed=False)
        if kind in _TIMED_KINDS and catalog.workload(kata) is not None:
            yield _saboteur(kata, entries, kind, timed=True)


def _saboteur(kata: Kata, entries: list[_Entry], kind: str, *, timed: bool) -> Saboteur:
    small = NEVER if timed else SMALL
    source, loud = (_program(catalog.parsed(catalog.reference(kata)), entries, kind, small, x) for x in (False, True))
    return Saboteur(TIMED * timed + kind, source, loud, timed)


def _has_own_objects(kata: Kata) -> bool:
    """Whether the properties may hand in what is no plain data: a counter, or an object of a class of their own."""
    tree = catalog.parsed(catalog.tests(kata))
    imported = {alias.name for x in ast.walk(tree) if isinstance(x, ast.ImportFrom) for alias in x.names}
    classes = [x for x in ast.walk(tree) if isinstance(x, ast.ClassDef)]
    own = [x for x in classes if "RuleBasedStateMachine" not in [ast.unparse(base) for base in x.bases]]
    return bool(own) or not imported.isdisjoint({"Calls", "Comparisons", "Reads"})


def _is_possible(kind: str, entry: _Entry) -> bool:
    if kind == "constant":
        return not entry.in_place  # to repeat None is to do nothing
    if kind == "shortened":
        return any(_has_elements(_returned(function)) for function in entry.functions)
    if kind == "changes":
        return bool(entry.guarded)
    return kind != "argument" or bool(entry.may_return())


def _has_elements(annotation: str) -> bool:
    """Whether an answer of this type can lack its last element and be of the type still."""
    return not _COLLECTIONS.isdisjoint(re.findall(r"\w+", annotation))


_COLLECTIONS = {"list", "dict", "set", "str", "Iterator"}


def _definition(tree: ast.Module, name: str) -> ast.FunctionDef | ast.ClassDef:
    kinds = (ast.FunctionDef, ast.ClassDef)
    return next(x for x in tree.body if isinstance(x, kinds) and x.name == name)


def _guarded(kata: Kata, entry: str) -> dict[str, int]:
    """By function or method of an entry point, the first argument that could be changed and must not."""
    forbidden = catalog.changeable(kata)
    found = {}
    for method, signature in catalog.signatures(kata)[entry].items():
        wanted = [at for at, x in enumerate(signature.placed) if x in signature.changeable & forbidden]
        if wanted:
            found[entry if method in ("__call__", "__init__") else method] = wanted[0]
    return found


def _returned(function: ast.FunctionDef) -> str:
    """The type of the answer, without a None that it may be instead."""
    return ast.unparse(function.returns).removesuffix(" | None") if function.returns else ""


def _like_the_answer(function: ast.FunctionDef) -> int | None:
    """The number of the first argument of the answer's type, or of the like of it: list[str] for list[int]."""
    arguments = [x for x in function.args.args if x.arg != "self"]
    types = [ast.unparse(x.annotation).removesuffix(" | None") if x.annotation else "" for x in arguments]
    wanted = _returned(function)
    if wanted in ("", "None"):
        return None
    if wanted in types:
        return types.index(wanted)
    like = [x.partition("[")[0] for x in types]
    return like.index(wanted.partition("[")[0]) if wanted.partition("[")[0] in like else None


def _program(reference: ast.Module, entries: list[_Entry], kind: str, small: int, loud: bool) -> str:
    """The reference, with all of `sabotage.py` and the calls that put it to work behind it."""
    calls = []
    for entry in entries:
        name = entry.node.name
        arguments = entry.guarded if kind == "changes" else entry.may_return()
        made = f"Sabotage({kind!r}, {arguments!r}, in_place={entry.in_place}, small={small}, loud={loud})"
        if isinstance(entry.node, ast.ClassDef):
            calls.append(f"{made}.spoil_class({name}, {[function.name for function in entry.functions]!r})")
        else:
            reference = _Renamed(name, f"true_{name}").visit(reference)
            calls.append(f"{name} = {made}.function({name!r}, true_{name})")
    parts = [_body(reference), _body(ast.parse(Path(sabotage.__file__).read_text(encoding="utf-8"))), *calls]
    return "\n".join(["from __future__ import annotations", *parts]) + "\n"


def _body(tree: ast.Module) -> str:
    """What a module holds but for what must stand at the top of one."""
    rest = [x for x in tree.body if not (isinstance(x, ast.ImportFrom) and x.module == "__future__")]
    return ast.unparse(ast.Module(rest, []))


class _Renamed(ast.NodeTransformer):
    """A function under another name, also where it calls itself."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:  # ast's name
        self.generic_visit(node)
        if node.name == self.old:
            node.name = self.new
        return node

    def visit_Name(self, node: ast.Name) -> ast.AST:  # ast's name
        return ast.Name(self.new, node.ctx) if node.id == self.old else node
