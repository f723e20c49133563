"""What the properties of a kata ask, and what the model answer says: recorded once, and compared with what others say.

A property is a function of the seed and of the answers that it gets. So who gives the model's answers, byte for byte,
to the same requests has every property that the model has, and none need run. What is recorded twice, and is not the
same both times, is not kept.

Requests are sent ahead, which saves a switch between two processes for each. But a request may tell what an earlier
answer should have been (the text that `decode` gets is what `encode` should give), or by coming at all. So it waits for
the answers before it, but for those that tell nothing: of a method that returns nothing, and of a property that asks
one thing of each input, which hypothesis made before.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kata_runner import catalog
from kata_runner.model import Chunk, Conversation, Kata, Members, RecordedInputs, Signature
from kata_runner.protocol import messages
from kata_runner.protocol.framing import PREFIX, unpack
from kata_runner.sandbox.session import Session

__all__ = ["ConversationRecorder", "entries_in"]

_CLOCKS = frozenset({"datetime", "threading", "time", "timeit"})
MAX_BYTES = 8 << 20  # of one conversation: more takes longer to pass on than it saves


@dataclass(frozen=True)
class _Message:
    sent: bool
    data: bytes
    example: int
    property_name: str

    @property
    def kind(self) -> object:
        return unpack(self.data[PREFIX:])[0]


class ConversationRecorder:
    """Takes down what is asked in a grading of the model answer, and answered."""

    def __init__(self) -> None:
        self._messages: list[_Message] = []
        self._examples = 0
        self._property = ""
        self._size = 0
        self.plain: set[str] = set()
        """the properties that are tests which run once, and get nothing"""
        self.has_deadline = False
        """whether a property depends on how long an answer takes"""
        self._loaded: tuple[object, ...] = ()
        self._entry_numbers: dict[int, str] = {}
        self._properties: tuple[str, ...] = ()
        self._sent = self._received = 0  # messages
        self._starts: dict[str, tuple[int, int]] = {}

    def end(self, session: Session, entries: dict[str, object], properties: Sequence[str]) -> None:
        """The model answer is right.

        Parameters:
            entries: what its loading gave.
            properties: all of them.
        """
        self._loaded, self._entry_numbers = session.loaded, session.entry_numbers(entries)
        self._properties = tuple(properties)

    def begin_example(self, name: str, *, hypothesis_alone: bool) -> None:
        """A new example begins.

        Parameters:
            name: of the property.
            hypothesis_alone: whether nothing but hypothesis has made the input, before the property ran.
        """
        self._examples += 1
        self._property = name if hypothesis_alone else ""
        self._starts.setdefault(name, (self._sent, self._received))

    def note(self, sent: bool, data: bytes) -> None:
        """Take down a message, which is sent (True) or received."""
        self._size += len(data)
        self._sent += sent
        self._received += not sent
        if self._size <= MAX_BYTES:
            self._messages.append(_Message(sent, data, self._examples, self._property))

    def has_same(self, other: ConversationRecorder) -> bool:
        """Whether the other one has taken down the same."""
        mine, theirs = ([(m.sent, m.data) for m in each._messages] for each in (self, other))
        return mine == theirs

    @property
    def is_too_large(self) -> bool:
        """Whether not all was taken down."""
        return self._size > MAX_BYTES

    def conversation(self, kata: Kata, inputs: RecordedInputs) -> Conversation | None:
        """Return the conversation; None if it may not tell whether another attempt is right.

        Parameters:
            inputs: those of the properties.
        """
        entries = entries_in(self._loaded, catalog.interface(kata))
        if self.is_too_large or self.has_deadline or entries is None or _reads_clock(kata):
            return None
        return Conversation(
            entries=entries,
            chunks=self._chunks(kata),
            answers=tuple(m.data for m in self._messages if not m.sent),
            properties=self._properties,
            starts=self._starts,
            replayable=self.plain | {*inputs.examples} == {*catalog.test_names(kata)},
        )

    def _chunks(self, kata: Kata) -> tuple[Chunk, ...]:
        """Return what was sent, in parts that may be sent at once."""
        signatures = catalog.signatures(kata)
        asked = Counter(m.example for m in self._messages if m.sent and m.kind == messages.REQUEST)
        calling = {m.example for m in self._messages if not m.sent and m.kind == messages.REQUEST}
        several = {m.property_name for m in self._messages if asked[m.example] > 1 or m.example in calling}
        voids = _voids(signatures) if not kata.mutates else set()
        found: list[Chunk] = []
        part: list[bytes] = []
        after = said = 0
        tells = waits = False  # whether the next answer tells something, whether one has that has come since
        for m in self._messages:
            if not m.sent:
                said += 1
                waits |= tells
                continue
            if waits:
                found.append(Chunk(after, tuple(part)))
                part, after, waits = [], said, False
            part.append(m.data)
            alone = m.property_name not in several | {""}
            quiet = m.example not in calling and _asks_for_nothing(m.data, self._entry_numbers, signatures, voids)
            tells = not (alone or quiet)
        return (*found, Chunk(after, tuple(part))) if part else tuple(found)


def _reads_clock(kata: Kata) -> bool:
    """Whether the tests import what tells the time."""
    names: set[str] = set()
    for x in ast.walk(catalog.parsed(catalog.tests(kata))):
        if isinstance(x, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in x.names}
        elif isinstance(x, ast.ImportFrom):
            names.add((x.module or "").partition(".")[0])
    return not _CLOCKS.isdisjoint(names)


def _voids(signatures: Mapping[str, Mapping[str, Signature]]) -> set[str]:
    """Return the names of methods that return nothing, in all classes of the stub that have them."""
    every = [(name, each.returns_nothing) for methods in signatures.values() for name, each in methods.items()]
    return {name for name, _ in every} - {name for name, void in every if not void}


def _asks_for_nothing(
    request: bytes,
    entry_numbers: Mapping[int, str],
    signatures: Mapping[str, Mapping[str, Signature]],
    voids: set[str],
) -> bool:
    """Whether the answer to a request tells nothing: a new instance, or None from what returns nothing else."""
    match unpack(request[PREFIX:]):
        case (messages.REQUEST, _, _, _, int() as target, "__call__", *_) if target in entry_numbers:
            called = signatures[entry_numbers[target]]
            return called.get("__call__", called.get("__init__", Signature())).returns_nothing
        case (messages.REQUEST, _, _, _, _, str() as operation, *_):
            return operation in voids
    return False


def entries_in(loaded: tuple[object, ...], interface: Mapping[str, Members | None]) -> tuple[object, ...] | None:
    """Return what a worker has found of the entry points, in a form that can be compared; None if it is not all well.

    Parameters:
        loaded: what it said.
        interface: as `catalog.interface` gives it.
    """
    try:
        match loaded:
            case (messages.LOADED, _, _, None, tuple() as entries):
                return tuple(_entry(entry, interface) for entry in entries)
    except TypeError:
        pass
    return None


def _entry(entry: object, interface: Mapping[str, Members | None]) -> object:
    """
    Raises:
        TypeError: it is none.
    """
    match entry:
        case (str() as name, number, None):
            return name, number
        case (str() as name, number, (described, called, tuple() as operators, (), (), base)):
            members = interface.get(name)
            used = {x for x in operators if isinstance(x, str)} & members.methods if members is not None else set()
            return name, number, described, called, tuple(sorted(used)), base
    raise TypeError
