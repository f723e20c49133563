"""What the properties of a kata ask, and what the model answer says: recorded once, and compared with what others say.

A property is a function of the seed and of the answers that it gets. So who gives the model's answers, byte for byte,
to the same requests has every property that the model has, and none need run. What is recorded twice, and is not the
same both times, is not kept.

Requests are sent ahead, which saves a switch between two processes for each. But a request may tell what an earlier
answer should have been (the text that `decode` gets is what `encode` should give), or by coming at all. So it waits for
the answers before it, but for those that tell nothing: None, of a method that gives nothing else and never raises here;
and those of a property that asks one thing of each input, which hypothesis made before, if no later input has them in
it. All properties draw by the same seed, so one's requests wait for all answers to another.
"""

from __future__ import annotations

import ast
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kata_runner import catalog
from kata_runner.model import LEAVES_ARGUMENTS, Chunk, Conversation, Kata, RecordedInputs
from kata_runner.protocol import messages
from kata_runner.protocol.framing import PREFIX, pack, unpack
from kata_runner.sandbox.ahead import entries_in
from kata_runner.sandbox.session import Session

__all__ = ["ConversationRecorder"]

_CLOCKS = frozenset({"datetime", "threading", "time", "timeit"})
LONG = 6  # bytes of a packed list or text that is found in another message, and not by chance
MAX_BYTES = 8 << 20  # of one conversation: more takes longer to pass on than it saves


@dataclass(frozen=True)
class _Message:
    sent: bool
    data: bytes
    example: int
    property_name: str
    of_hypothesis: bool
    """whether nothing but hypothesis has made the input of the example, before the property ran"""

    @property
    def kind(self) -> object:
        return unpack(self.data[PREFIX:])[0]


class ConversationRecorder:
    """Takes down what is asked in a grading of the model answer, and answered."""

    def __init__(self) -> None:
        self._messages: list[_Message] = []
        self._examples = 0
        self._property, self._of_hypothesis = "", False
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
        self._property, self._of_hypothesis = name, hypothesis_alone
        self._starts.setdefault(name, (self._sent, self._received))

    def note(self, sent: bool, data: bytes) -> None:
        """Take down a message, which is sent (True) or received."""
        self._size += len(data)
        self._sent += sent
        self._received += not sent
        if self._size <= MAX_BYTES:
            self._messages.append(_Message(sent, data, self._examples, self._property, self._of_hypothesis))

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
            loaded=pack(self._loaded),
            chunks=self._chunks(kata),
            answers=tuple(m.data for m in self._messages if not m.sent),
            properties=self._properties,
            starts=self._starts,
            replayable=self.plain | {*inputs.examples} == {*self._properties} - {LEAVES_ARGUMENTS},
        )

    def _chunks(self, kata: Kata) -> tuple[Chunk, ...]:
        """Return what was sent, in parts that may be sent at once."""
        telling = self._telling(kata)
        found: list[Chunk] = []
        part: list[bytes] = []
        after = said = 0
        waits = False  # whether an answer has come since the last request that tells something
        before = ""
        for at, m in enumerate(self._messages):
            if not m.sent:
                said += 1
                waits |= at in telling
                continue
            if part and (waits or m.property_name != before):  # all properties draw by the same seed
                found.append(Chunk(after, tuple(part)))
                part, after, waits = [], said, False
            part.append(m.data)
            before = m.property_name
        return (*found, Chunk(after, tuple(part))) if part else tuple(found)

    def _telling(self, kata: Kata) -> set[int]:
        """Return which messages tell something that a request after them may give away."""
        asked = Counter(m.example for m in self._messages if m.sent and m.kind == messages.REQUEST)
        calling = {m.example for m in self._messages if not m.sent and m.kind == messages.REQUEST}
        quiet = self._quiet_operations(kata)
        several = {m.property_name for m in self._messages if asked[m.example] > 1 or m.example in calling}
        later = _Later(self._messages)
        telling: set[int] = set()
        for at, (request, m) in enumerate(pairwise([None, *self._messages])):
            assert m is not None
            if m.sent:
                continue
            if request is None or not request.sent or m.example in calling:
                telling.add(at)
            elif m.property_name in several or not m.of_hypothesis:
                telling |= {at} if self._operation(request) not in quiet else set()
            elif later.has(m, at):
                telling.add(at)
        return telling

    def _quiet_operations(self, kata: Kata) -> set[str]:
        """Return the methods that return nothing, and the classes of which instances are made: those whose answers tell
        nothing, since none of them raises in the whole conversation or changes what it gets."""
        signatures = catalog.signatures(kata)
        every = [(name, each.returns_nothing) for methods in signatures.values() for name, each in methods.items()]
        void = {name for name, _ in every} - {name for name, nothing in every if not nothing}
        classes = {name for name, methods in signatures.items() if "__init__" in methods}
        loud = {
            self._operation(request)
            for request, answer in pairwise(self._messages)
            if request.sent and not answer.sent and not _says_nothing(answer.data)
        }
        return set() if kata.mutates else (void - {"__init__", "__call__"} | classes) - loud

    def _operation(self, request: _Message) -> str:
        """Return the method that a request is for, or the class or function."""
        match unpack(request.data[PREFIX:]):
            case (messages.REQUEST, _, _, _, int() as target, str() as operation, *_):
                return self._entry_numbers.get(target, operation)
        return ""


class _Later:
    """Looks for parts of answers in later requests of the same property."""

    def __init__(self, said: Sequence[_Message]) -> None:
        self._requests: defaultdict[str, bytearray] = defaultdict(bytearray)
        self._ends: dict[int, int] = {}  # by place of an answer: where the requests before it end
        for at, m in enumerate(said):
            requests = self._requests[m.property_name]
            if m.sent:
                requests += m.data
            else:
                self._ends[at] = len(requests)

    def has(self, answer: _Message, at: int) -> bool:
        """Whether a part of an answer that is no small number is in a request after it."""
        requests, begin = self._requests[answer.property_name], self._ends[at]
        return any(requests.find(part, begin) >= 0 for part in _parts(unpack(answer.data[PREFIX:])[2:]))


def _parts(value: object) -> Iterator[bytes]:
    """Yield the lists and texts in an answer that are long enough to mean something, as they are packed."""
    if isinstance(value, tuple | str | bytes):
        packed = pack(value)[PREFIX:]
        if len(packed) >= LONG:
            yield packed
    if isinstance(value, tuple):
        for part in value:
            yield from _parts(part)


def _says_nothing(answer: bytes) -> bool:
    """Whether an answer is None or a new object of the attempt's, and no more."""
    match unpack(answer[PREFIX:]):
        case (messages.RETURN, _, _, "", (_, (None,), (), (), ())):
            return True
        case (messages.RETURN, _, _, "", (_, _, (), ((0, (0, *_)),), ())):  # one immutable object: a remote reference
            return True
    return False


def _reads_clock(kata: Kata) -> bool:
    """Whether the tests import what tells the time."""
    names: set[str] = set()
    for x in ast.walk(catalog.parsed(catalog.tests(kata))):
        if isinstance(x, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in x.names}
        elif isinstance(x, ast.ImportFrom):
            names.add((x.module or "").partition(".")[0])
    return not _CLOCKS.isdisjoint(names)
