"""The nouns: plain frozen records, without behaviour of their own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path

from kata_runner.seeds import plain_seed

__all__ = [
    "LEAVES_ARGUMENTS",
    "OPENED",
    "SCHEMA",
    "TIMED_CALLS",
    "Chunk",
    "Conversation",
    "Counterexample",
    "Grade",
    "Growth",
    "Isolation",
    "Kata",
    "Limits",
    "Members",
    "MemoryResult",
    "Options",
    "PropertyResult",
    "RecordedInputs",
    "RuntimeResult",
    "Signature",
    "Track",
    "Verdict",
]


SCHEMA = 1
"""of `Grade.to_dict`: a field that changes its meaning or goes makes it 2"""


LEAVES_ARGUMENTS = "leaves_its_arguments_alone"
"""the property that no call changes an argument, but those of the parameters in `Kata.mutates`"""


TIMED_CALLS = "timed calls"
"""what `Counterexample.property` says where no property failed, but a call of the workload"""


class Verdict(StrEnum):
    """What a grade says of an attempt, in the field's abbreviations."""

    AC = "AC"
    """accepted"""
    WA = "WA"
    """wrong answer"""
    TLE = "TLE"
    """too slow"""
    MLE = "MLE"
    """too much memory"""
    OLE = "OLE"
    """too much output"""
    RTE = "RTE"
    """run-time error"""
    CE = "CE"
    """does not compile or import, or lacks what the kata asks for"""
    JE = "JE"
    """judge error: never the learner's fault"""


@dataclass(frozen=True)
class Limits:
    """What an attempt may use. Times are in seconds, sizes in bytes."""

    call_cpu: float = 2.0
    """CPU time of one call"""
    call_idle: float = 5.0
    """how long a call may wait without computing"""
    load_cpu: float = 5.0
    """CPU time of importing the attempt; numpy alone takes up to half a second"""
    timed_cpu: float = 0.4
    """CPU time of one timed run, or more where the kata's limit allows it: an obvious blow-up is not waited for"""
    example: float = 5.0
    """CPU time of all calls of one example together"""
    total: float = 60.0
    """CPU time of all properties together"""
    memory: int = 1 << 30
    """address space beside the stack"""
    stack: int = 512 << 20
    recursion: int = 120_000
    """Python's recursion limit: recursion 50,000 deep, with a helper at each step"""
    output: int = 16 << 20
    """characters that one call may print"""


@dataclass(frozen=True)
class Chunk:
    """Messages to a worker that may be sent together, as far as its answers have come."""

    after: int
    """how many messages of the worker's must have come before"""
    messages: tuple[bytes, ...]


@dataclass(frozen=True)
class Conversation:
    """What the properties of a kata ask with one seed, and what the model answer says."""

    entries: tuple[object, ...]
    """the functions and classes of the model answer, in a form in which those of attempts are compared with them"""
    loaded: bytes
    """the message in which its worker has told them"""
    chunks: tuple[Chunk, ...]
    """what is asked"""
    answers: tuple[bytes, ...]
    properties: tuple[str, ...]
    """those that passed, in order"""
    starts: Mapping[str, tuple[int, int]]
    """for each property, how many messages were asked, and answered, before it"""
    replayable: bool
    """whether all of them were run on recorded inputs, or need none, so that they can be run as plain functions"""


@dataclass(frozen=True)
class RecordedInputs:
    """What hypothesis makes for the properties of a kata with one seed, and what came of it."""

    seed: int
    tests_digest: bytes
    """of the tests that they are for"""
    examples: Mapping[str, tuple[bytes, ...]]
    """the pickled (positional, named) arguments of each example, by property; properties may be missing"""
    conversation: Conversation | None = None
    """on these inputs; None if it is not the same each time"""


@dataclass(frozen=True)
class Options:
    """How to grade."""

    seed: int = 0
    """of the examples, the timed inputs and the attempt's own random choices"""
    rounds: int = 1
    """how many times to run the properties, each with another seed"""
    round_done: Callable[[], object] | None = None
    """called after each"""
    all_properties: bool = False
    """whether to run the properties after one that failed"""
    shrink: bool = True
    """whether to look for the smallest input that fails"""
    time: bool = True
    """whether to judge the running time"""
    properties: bool = True
    """whether to run the properties; without them, AC only says that the timed calls pass, if there are any"""
    comparisons: int = 2
    """too slow is only what is so in as many comparisons: in other workers, on other inputs"""
    min_isolation: int = 0
    """the least isolation level to accept: below it, the grade is JE"""
    max_isolation: int = 3
    limits: Limits | None = None
    """what the attempt may use; as the kata has it by default"""
    examples: Path | None = None
    """a folder in which to keep the inputs on which an attempt fails, for `replay`; None to keep none"""
    replay: str | None = None
    """a property: grade only on the inputs that were kept for it, not the running time; AC only says that these pass"""
    inputs: RecordedInputs | None = None
    """from `grader.record`, for this kata and seed: they save time, and change no grade"""
    conversations: Path | None = None
    """a folder of recorded conversations: a right attempt may be known by them, which takes less time"""
    let_in: Callable[[], object] | None = None
    """called just before the attempt is let in: what goes wrong from here on is its doing"""


@dataclass(frozen=True)
class Isolation:
    """How well the attempt was confined, as tried out before it was let in."""

    level: int
    gaps: tuple[str, ...] = ()
    """what the attempt could have done"""


@dataclass(frozen=True)
class Track:
    """A row of katas on one theme, in learning order."""

    name: str
    title: str
    katas: tuple[str, ...]


@dataclass(frozen=True)
class Kata:
    """A kata on disk."""

    slug: str
    track: str
    folder: Path
    solutions: Path
    title: str
    level: str
    time: str
    space: str
    sources: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    limit: float = 10.0
    """the greatest ratio to the reference's running time that passes"""
    seconds: float = 2.0
    """CPU time that one call in a property may take"""
    judge_space: bool = False
    """whether an attempt whose extra memory grows worse than the reference's is rejected"""
    mutates: tuple[str, ...] = ()
    """the parameters, of any function or method, whose objects a call may change"""


OPENED = "_open_to_attempts"
"""the attribute of a test's class that says which methods and attributes of its instances attempts may use"""


@dataclass(frozen=True)
class Members:
    """What the instances of a class in a stub answer to."""

    methods: frozenset[str]
    """special ones among them"""
    attributes: frozenset[str]
    """which the class itself may have too: what is annotated, properties, class methods and static methods"""


@dataclass(frozen=True)
class Signature:
    """The parameters of a function or method, without self."""

    placed: tuple[str, ...] = ()
    """those that take an argument by its place"""
    keyword_only: tuple[str, ...] = ()
    rest: str = ""
    """the one behind *, if there is one"""
    keywords: str = ""
    """the one behind **, if there is one"""
    changeable: frozenset[str] = frozenset()
    """those of all whose types have objects that can be changed"""
    returns_nothing: bool = False
    """whether it is annotated to return None"""


@dataclass(frozen=True)
class PropertyResult:
    """What became of one property."""

    name: str
    outcome: str
    """passed, failed, or not run"""
    seconds: float = 0.0


@dataclass(frozen=True)
class Counterexample:
    """The smallest input found on which the attempt fails."""

    property: str
    call: str
    """the call, or for a class the calls since its construction, a line each"""
    returned: str
    """what the last call returned or raised"""
    expected: str
    """what the property wanted instead, where it compared with a value"""
    message: str
    """what the property says"""
    line: int | None = None
    """of the attempt, where it raised"""
    stdout: str = ""


@dataclass(frozen=True)
class Growth:
    """How running time or memory grows: exponents of n."""

    attempt: float
    reference: float

    @property
    def excess(self) -> float:
        """By how much the attempt's exponent is above the reference's."""
        return self.attempt - self.reference


@dataclass(frozen=True)
class RuntimeResult:
    """How fast the attempt is beside the reference."""

    outcome: str
    """ok, borderline, growth, ratio, ahead"""
    ratio: float
    limit: float
    growth: Growth | None
    sizes: tuple[int, ...]
    attempt_seconds: tuple[float, ...]
    reference_seconds: tuple[float, ...]
    message: str
    exact: bool = True
    """whether the time was read by the judge; else the worker's own clock was believed"""


@dataclass(frozen=True)
class MemoryResult:
    """How much memory the attempt takes beside the reference, beyond its arguments."""

    outcome: str
    """ok or growth"""
    growth: Growth
    sizes: tuple[int, ...]
    attempt_bytes: tuple[int, ...]
    reference_bytes: tuple[int, ...]
    message: str


@dataclass(frozen=True)
class Grade:
    """One attempt, judged."""

    kata: str
    attempt: str
    verdict: Verdict
    summary: str
    properties: tuple[PropertyResult, ...] = ()
    counterexample: Counterexample | None = None
    runtime: RuntimeResult | None = None
    memory: MemoryResult | None = None
    isolation: Isolation = Isolation(0)
    flags: tuple[str, ...] = ()
    seed: int = 0
    seconds: float = 0.0
    versions: dict[str, str] = field(default_factory=dict)
    cut: tuple[str, ...] = ()
    """which fields were cut, since they were too long"""
    source: str | None = field(default=None, repr=False)
    """what was graded; None if it could not be read"""

    def to_dict(self) -> dict[str, object]:
        """What `kata grade --json` prints: plain data, with the number of its schema, without the source."""
        data = {"schema": SCHEMA, **asdict(self), "verdict": str(self.verdict), "seed": plain_seed(self.seed)}
        del data["source"]
        return data
