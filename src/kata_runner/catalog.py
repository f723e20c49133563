"""Katas on disk: the only module that knows file names and folders."""

from __future__ import annotations

import ast
import difflib
import os
import tomllib
from dataclasses import dataclass
from functools import cache, cached_property
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from kata_runner.errors import CatalogError, UnknownKataError
from kata_runner.model import LEAVES_ARGUMENTS, Kata, Members, Signature, Track

__all__ = [
    "Catalog",
    "allowed_saboteurs",
    "beginning",
    "changeable",
    "default_root",
    "entry_points",
    "interface",
    "parsed",
    "properties",
    "reference",
    "signatures",
    "statement",
    "stub",
    "test_names",
    "tests",
    "workload",
]

_Text = Annotated[str, msgspec.Meta(min_length=1)]


class _KataFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a kata.toml holds."""

    title: _Text
    level: Literal["intro", "core", "stretch"]
    time: _Text
    space: _Text
    hints: Annotated[list[_Text], msgspec.Meta(min_length=3, max_length=3)]
    sources: list[_Text] = []
    needs: list[_Text] = []
    limit: Annotated[float, msgspec.Meta(gt=1)] = 10.0
    seconds: Annotated[float, msgspec.Meta(gt=0, le=10)] = 2.0
    judge_space: bool = False
    mutates: list[_Text] = []


class _TrackEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: _Text
    title: _Text
    katas: Annotated[list[_Text], msgspec.Meta(min_length=1)]


class _RoadmapFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What roadmap.toml holds."""

    track: list[_TrackEntry]


class _AllowedSaboteur(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: _Text
    reason: _Text


class _AllowedSaboteursFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an allowed_saboteurs.toml holds."""

    saboteur: list[_AllowedSaboteur]


def default_root() -> Path:
    """Where katas/ and solutions/ are: $KATA_ROOT, the checkout we run from, or the installed package."""
    if chosen := os.environ.get("KATA_ROOT"):
        return Path(chosen)
    checkout = Path(__file__).parents[2]
    if (checkout / "katas" / "roadmap.toml").exists():
        return checkout
    return Path(__file__).parent / "content"


@dataclass(frozen=True)
class Catalog:
    """The katas below a folder that has katas/ and solutions/."""

    root: Path

    @staticmethod
    @cache
    def at(root: Path) -> Catalog:
        """The catalog there, which is read once."""
        return Catalog(root)

    @staticmethod
    def default() -> Catalog:
        """The catalog of `default_root()`, which is looked at each time."""
        return Catalog.at(default_root())

    @cached_property
    def tracks(self) -> tuple[Track, ...]:
        """The tracks, in learning order.

        Raises:
            CatalogError: roadmap.toml is missing or broken.
        """
        path = self.root / "katas" / "roadmap.toml"
        roadmap = _read(path, _RoadmapFile)
        tracks = tuple(Track(t.name, t.title, tuple(t.katas)) for t in roadmap.track)
        slugs = [slug for track in tracks for slug in track.katas]
        if twice := {slug for slug in slugs if slugs.count(slug) > 1}:
            raise CatalogError(f"{path}: named twice: {', '.join(sorted(twice))}")
        return tracks

    @cached_property
    def _track_of(self) -> dict[str, str]:
        return {slug: track.name for track in self.tracks for slug in track.katas}

    @property
    def slugs(self) -> tuple[str, ...]:
        """All katas, in learning order."""
        return tuple(self._track_of)

    def kata(self, slug: str) -> Kata:
        """The kata of exactly that name.

        Raises:
            CatalogError: the roadmap does not name it, or its kata.toml is missing or broken.
        """
        if slug not in self._track_of:
            raise CatalogError(f"{self.root / 'katas' / 'roadmap.toml'}: does not name {slug}")
        track = self._track_of[slug]
        folder = self.root / "katas" / track / slug
        about = _read(folder / "kata.toml", _KataFile)
        return Kata(
            slug=slug,
            track=track,
            folder=folder,
            solutions=self.root / "solutions" / track / slug,
            title=about.title,
            level=about.level,
            time=about.time,
            space=about.space,
            sources=tuple(about.sources),
            needs=tuple(about.needs),
            hints=tuple(about.hints),
            limit=about.limit,
            seconds=about.seconds,
            judge_space=about.judge_space,
            mutates=tuple(about.mutates),
        )

    def find(self, name: str) -> Kata:
        """The kata that a person means by `name`: two-sum for two_sum, or any beginning that fits only one.

        Raises:
            UnknownKataError: none is meant, or more than one.
            CatalogError: its kata.toml is missing or broken.
        """
        wanted = name.strip().lower().replace("-", "_").replace(" ", "_")
        if wanted in self._track_of:
            return self.kata(wanted)
        begin = [slug for slug in self.slugs if wanted and slug.startswith(wanted)]
        if len(begin) == 1:
            return self.kata(begin[0])
        if begin:
            raise UnknownKataError(f"{name!r} may be {_or(begin[:8])}.")
        close = difflib.get_close_matches(wanted, self.slugs, n=3, cutoff=0.5)
        inside = [slug for slug in self.slugs if wanted and wanted in slug and slug not in close]
        if meant := [*close, *inside][:5]:
            raise UnknownKataError(f"There is no kata {name!r}. Did you mean {_or(meant)}?")
        raise UnknownKataError(f"There is no kata {name!r}. See them all with: kata list")

    def next_after(self, slug: str) -> str | None:
        """The kata after this one on the roadmap."""
        at = self.slugs.index(slug) + 1
        return self.slugs[at] if at < len(self.slugs) else None


def stub(kata: Kata) -> Path:
    """What a solution starts from: nothing but the signatures."""
    return kata.folder / f"{kata.slug}.py"


def beginning(kata: Kata) -> Path:
    """What the learner starts from: an attempt that is nearly right where the kata has one, else the stub."""
    path = kata.folder / "nearly.py"
    return path if path.exists() else stub(kata)


def statement(kata: Kata) -> Path:
    return kata.folder / "README.md"


def tests(kata: Kata) -> Path:
    return kata.folder / f"test_{kata.slug}.py"


def workload(kata: Kata) -> Path | None:
    """The file that makes inputs for timing; None if time is not this kata's lesson."""
    path = kata.folder / "workload.py"
    return path if path.exists() else None


def reference(kata: Kata) -> Path:
    return kata.solutions / "reference.py"


def allowed_saboteurs(kata: Kata) -> dict[str, str]:
    """Names of the saboteurs that the statement allows, and why it does.

    Raises:
        CatalogError: the file is there, but cannot be read.
    """
    path = kata.solutions / "allowed_saboteurs.toml"
    return {each.name: each.reason for each in _read(path, _AllowedSaboteursFile).saboteur} if path.exists() else {}


def entry_points(kata: Kata) -> tuple[str, ...]:
    """The public functions and classes of the stub: what an attempt must have.

    Raises:
        CatalogError: the stub is missing or does not compile.
    """
    return tuple(interface(kata))


def interface(kata: Kata) -> dict[str, Members | None]:
    """The entry points, and what the instances of each answer to: None for a function.

    Raises:
        CatalogError: the stub is missing or does not compile.
    """
    return {x.name: _members(x) if isinstance(x, ast.ClassDef) else None for x in _definitions(kata)}


def _definitions(kata: Kata) -> list[ast.FunctionDef | ast.ClassDef]:
    """The definitions of the entry points in the stub."""
    found = [x for x in parsed(stub(kata)).body if isinstance(x, ast.FunctionDef | ast.ClassDef)]
    return [x for x in found if not x.name.startswith("_")]


def _members(stub_class: ast.ClassDef) -> Members:
    functions = [x for x in stub_class.body if isinstance(x, ast.FunctionDef)]
    annotated = (x.target for x in stub_class.body if isinstance(x, ast.AnnAssign))
    decorated = {x.name for x in functions if x.decorator_list}
    return Members(
        methods=frozenset(x.name for x in functions) - decorated,
        attributes=frozenset(x.id for x in annotated if isinstance(x, ast.Name)) | decorated,
    )


def signatures(kata: Kata) -> dict[str, dict[str, Signature]]:
    """The signatures of each entry point, by what is called: `__call__` of a function; of a class, its methods, with
    `__init__` among them.

    Raises:
        CatalogError: the stub is missing or does not compile.
    """
    return {
        x.name: _methods(x) if isinstance(x, ast.ClassDef) else {"__call__": _signature(x, 0)}
        for x in _definitions(kata)
    }


def _methods(stub_class: ast.ClassDef) -> dict[str, Signature]:
    found = {"__init__": Signature()}
    for method in stub_class.body:
        if isinstance(method, ast.FunctionDef):
            is_static = "staticmethod" in [ast.unparse(each) for each in method.decorator_list]
            found[method.name] = _signature(method, 0 if is_static else 1)
    return found


def _signature(function: ast.FunctionDef, begin: int) -> Signature:
    args = function.args
    placed = [*args.posonlyargs, *args.args][begin:]
    every = [x for x in (*placed, args.vararg, *args.kwonlyargs, args.kwarg) if x is not None]
    return Signature(
        placed=tuple(x.arg for x in placed),
        keyword_only=tuple(x.arg for x in args.kwonlyargs),
        rest=args.vararg.arg if args.vararg else "",
        keywords=args.kwarg.arg if args.kwarg else "",
        changeable=frozenset(x.arg for x in every if _can_change(x.annotation)),
        returns_nothing=isinstance(function.returns, ast.Constant) and function.returns.value is None,
    )


_CHANGEABLE = frozenset(
    "list dict set deque bytearray ndarray ListNode TreeNode Sequence MutableSequence Mapping MutableMapping Set "
    "MutableSet Collection Counter OrderedDict defaultdict NDArray ArrayLike object "
    "Any List Dict Deque".split()
)
_TOGETHER = frozenset({"tuple", "Optional", "Union", "Annotated"})


def _can_change(annotation: ast.expr | None) -> bool:
    """Whether a call can change an argument of this type."""
    match annotation:
        case None:
            return True
        case ast.BinOp(left, ast.BitOr(), right):
            return _can_change(left) or _can_change(right)
        case ast.Subscript(ast.Name(name), inner) if name in _TOGETHER:
            return any(_can_change(x) for x in (inner.elts if isinstance(inner, ast.Tuple) else [inner]))
        case ast.Subscript(base):
            return _can_change(base)
        case ast.Name(name) | ast.Attribute(attr=name):
            return name in _CHANGEABLE
        case ast.Constant(str() as text):
            try:
                return _can_change(ast.parse(text, mode="eval").body)
            except (SyntaxError, ValueError):  # any text is an annotation
                return True
    return False


def changeable(kata: Kata) -> frozenset[str]:
    """The parameters whose objects a call could change and must not.

    Raises:
        CatalogError: the stub is missing or does not compile, or the kata lets a call change what it does not have.
    """
    found = [each for operations in signatures(kata).values() for each in operations.values()]
    names = {name for x in found for name in (*x.placed, *x.keyword_only, x.rest, x.keywords) if name}
    if unknown := [name for name in kata.mutates if name not in names]:
        has = f"has: {', '.join(sorted(names))}" if names else "has none"
        raise CatalogError(f"{kata.folder / 'kata.toml'}: mutates: {unknown[0]} is no parameter; the stub {has}")
    return frozenset().union(*(each.changeable for each in found)) - {*kata.mutates}


def properties(kata: Kata) -> tuple[str, ...]:
    """The names of everything that is demanded of an attempt's answers: the tests, and that it leaves its arguments
    alone, where it could change one that it must not.

    Raises:
        CatalogError: the stub or the test file is missing or does not compile, or kata.toml names an unknown parameter.
    """
    return (*test_names(kata), LEAVES_ARGUMENTS) if changeable(kata) else test_names(kata)


def test_names(kata: Kata) -> tuple[str, ...]:
    """The names of the tests, as pytest writes them behind the file name.

    Raises:
        CatalogError: the test file is missing or does not compile.
    """
    names = []
    for x in parsed(tests(kata)).body:
        if isinstance(x, ast.FunctionDef) and x.name.startswith("test_"):
            names.append(x.name)
        elif isinstance(x, ast.ClassDef) and x.name.startswith("Test"):
            inner = (y.name for y in x.body if isinstance(y, ast.FunctionDef) and y.name.startswith("test_"))
            names += [f"{x.name}::{name}" for name in inner]
        elif isinstance(x, ast.Assign) and isinstance(x.targets[0], ast.Name) and x.targets[0].id.startswith("Test"):
            names.append(f"{x.targets[0].id}::runTest")
    return tuple(names)


def digest(kata: Kata) -> bytes:
    """Hash the files on which a verdict depends."""
    others = (stub(kata), tests(kata), workload(kata), reference(kata))
    found = sha256()
    for path in (*sorted(kata.folder.glob("*.toml")), *others):
        if path is not None and path.exists():  # the grade says what is missing
            found.update(sha256(path.read_bytes()).digest())
    return found.digest()


def parsed(path: Path) -> ast.Module:
    """
    Raises:
        CatalogError: the file is missing or does not compile.
    """
    try:
        return ast.parse(path.read_text(encoding="utf-8"), str(path))
    except (OSError, ValueError, SyntaxError) as error:
        raise CatalogError(f"{path}: {_reason(error)}") from None


def _read(path: Path, shape: type[Any]) -> Any:
    """The TOML file at `path`, checked against `shape`."""
    try:
        with path.open("rb") as file:
            return msgspec.convert(tomllib.load(file), shape)
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at `$")
        key = where.strip("`.") or "the file"
        raise CatalogError(f"{path}: {key}: {what[0].lower()}{what[1:]}") from None
    except (OSError, ValueError) as error:
        raise CatalogError(f"{path}: {_reason(error)}") from None


def _reason(error: Exception) -> str:
    return error.strerror or str(error) if isinstance(error, OSError) else str(error)


def _or(names: list[str]) -> str:
    return " or ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
