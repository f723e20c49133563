"""What the judge asked and the attempt answered, written as the Python that a person would type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from string import ascii_lowercase

from kata_runner.sandbox import messages
from kata_runner.sandbox.failures import read_failure
from kata_runner.sandbox.heap import Heap
from kata_runner.sandbox.peer import GET, SET
from kata_runner.sandbox.wire import PREFIX, WireError, unpack
from kata_runner.shown import plain, show

__all__ = ["Call", "read"]

_BINARY = {
    "add": "+",
    "sub": "-",
    "mul": "*",
    "matmul": "@",
    "truediv": "/",
    "floordiv": "//",
    "mod": "%",
    "pow": "**",
    "lshift": "<<",
    "rshift": ">>",
    "and": "&",
    "or": "|",
    "xor": "^",
}
_FORMS = {
    "__call__": "{0}({all})",
    GET: "{0}.{name}",
    SET: "{0}.{name} = {2}",
    "__getitem__": "{0}[{1}]",
    "__setitem__": "{0}[{1}] = {2}",
    "__delitem__": "del {0}[{1}]",
    "__contains__": "{1} in {0}",
    "__neg__": "-{0}",
    "__pos__": "+{0}",
    "__invert__": "~{0}",
    **{f"__{name}__": f"{{0}} {sign} {{1}}" for name, sign in _BINARY.items()},
    **{f"__r{name}__": f"{{1}} {sign} {{0}}" for name, sign in _BINARY.items()},
    **{f"__i{name}__": f"{{0}} {sign}= {{1}}" for name, sign in _BINARY.items()},
    **{
        f"__{name}__": f"{{0}} {sign} {{1}}"
        for name, sign in {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}.items()
    },
    **{f"__{name}__": f"{name}({{0}})" for name in "len bool int float hash str abs iter next reversed divmod".split()},
}


@dataclass
class Call:
    """One call that the property made."""

    text: str
    """the call itself, as its arguments were before it"""
    returned: str | None = None
    """what it returned, or raised; None if it was cut short"""
    raised: bool = False
    printed: str = ""


class _Mention:
    """Something that stays on its side of the pipe, by the name that a reader knows it by."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


def read(transcript: Sequence[bytes], entries: Mapping[int, str], ours: Mapping[int, object]) -> list[Call]:
    """The calls of a transcript, in order.

    Parameters:
        transcript: the messages of one example, as `Session` keeps them.
        entries: the names of the attempt's functions and classes, by number.
        ours: the objects that the property handed to the attempt, by number.
    """
    return [*_Replay(entries, ours).calls(transcript)]


class _Replay:
    """A third copy of the heap: it sees the documents that both sides saw."""

    def __init__(self, entries: Mapping[int, str], ours: Mapping[int, object]) -> None:
        self._theirs = {number: _Mention(name) for number, name in entries.items()}
        self._classes: dict[int, str] = {}
        self._ours = ours
        self._heap = Heap(_refuse, self._adopt)
        self._from_judge = True
        self._named = 0

    def calls(self, transcript: Sequence[bytes]) -> Iterator[Call]:
        open_calls: list[Call | None] = []
        for data in transcript:
            message = unpack(data[PREFIX:])
            match message:
                case (messages.REQUEST, _, _, _, int() as target, str() as operation, tuple() as names, document):
                    nested = bool(open_calls)
                    self._from_judge = len(open_calls) % 2 == 0
                    values = self._heap.load(document)
                    call = None if nested else Call(self._written(target, operation, values, names))
                    open_calls.append(call)
                    if call is not None:
                        yield call
                case (messages.RETURN | messages.RAISE as kind, _, _, str() as printed, document, *failure):
                    call = open_calls.pop()
                    self._from_judge = len(open_calls) % 2 == 1
                    values = self._heap.load(document)
                    if call is not None:
                        self._answer(call, kind == messages.RAISE, values, failure)
                        call.printed = plain(printed)

    def _answer(self, call: Call, raised: bool, values: Sequence[object], failure: Sequence[object]) -> None:
        if raised:
            call.raised, call.returned = True, plain(str(read_failure(failure[0])))
            return
        (value,) = values
        if isinstance(value, _Mention) and value.name.startswith("<"):
            call.returned = value.name
            value.name = self._next_name()
            call.text = f"{value.name} = {call.text}"
        else:
            call.returned = show(value)

    def _written(self, target: int, operation: str, values: Sequence[object], names: Sequence[str]) -> str:
        shown = [show(value) for value in values]
        split = len(shown) - len(names)
        keywords = [f"{name}={value}" for name, value in zip(names, shown[split:], strict=True)]
        form = _FORMS.get(operation, f"{{0}}.{operation}({{all}})")
        return form.format(
            self._theirs[target].name,
            *shown[:split],
            *[""] * 2,
            all=", ".join(shown[:split] + keywords),
            name=values[0] if values else "",
        )

    def _adopt(self, handle: object) -> object:
        match handle:
            case (side, int() as number, *description) if (side == 0) == self._from_judge:
                about = description[0] if description else None
                return _Mention(self._our_name(number, about))
            case (_, int() as number, *description):
                if number not in self._theirs:
                    self._theirs[number] = _Mention(f"<{self._class_name(description[0])} object>")
                return self._theirs[number]
        raise WireError("not a handle")

    def _our_name(self, number: int, description: object) -> str:
        target = self._ours.get(number)
        name = getattr(target, "__name__", None)
        return name if isinstance(name, str) else show(target)

    def _class_name(self, description: object) -> str:
        match description:
            case (int() as number, str() as name, *_):
                self._classes[number] = name
                return name
            case int() as number:
                return self._classes.get(number, "")
        return ""

    def _next_name(self) -> str:
        self._named += 1
        return ascii_lowercase[self._named - 1] if self._named <= 26 else f"x{self._named}"


def _refuse(_: object) -> object:
    raise TypeError("a replay writes nothing")
