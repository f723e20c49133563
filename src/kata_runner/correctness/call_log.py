"""Writes what the judge asked and the attempt answered as the Python that a person would type."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from string import ascii_lowercase

from kata_runner.protocol import messages
from kata_runner.protocol.framing import PREFIX, ProtocolError, unpack
from kata_runner.protocol.object_table import ObjectTable
from kata_runner.protocol.remote_objects import GET, SET
from kata_runner.safe_text import cut, plain, show
from kata_runner.sandbox.failures import read_failure

__all__ = ["Call", "read"]

_MAX_ITEMS = 12  # items of an iterator that are shown
_MAX_PRINTED = 8 << 10  # bytes of what one call printed
_ITERATOR = re.compile(r"<iterator (\d+)>")

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
    operation: str
    returned: str | None = None
    """what it returned, or raised; None if it was cut short"""
    raised: bool = False
    printed: str = ""


class _Named:
    """An object that stays on its side of the pipe, shown by a name."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


def read(
    conversation: Sequence[bytes], entries: Mapping[int, str], classes: Mapping[int, str], ours: Mapping[int, object]
) -> list[Call]:
    """Return the calls of a conversation, in order.

    Parameters:
        conversation: the messages of one example, as `Session` keeps them.
        entries: the names of the attempt's functions and classes, by number.
        classes: the names of the classes of what the attempt returned, by number.
        ours: the objects that the property handed to the attempt, by number.
    """
    reader = _Reader(entries, classes, ours)
    calls: list[Call] = []
    with suppress(ProtocolError):  # the attempt's last message may have been no message
        calls.extend(reader.calls(conversation))
    for call in calls:
        call.text = reader.with_iterators(call.text)
    return [call for call in calls if not (call.operation == "__iter__" and call.text.endswith(f"({call.returned})"))]


class _Items:
    """The items that the attempt took from one of our iterators."""

    def __init__(self) -> None:
        self.items: list[object] = []
        self.ended = False

    def __str__(self) -> str:
        shown = [show(item) for item in self.items[:_MAX_ITEMS]]
        if len(self.items) > _MAX_ITEMS:
            shown.append(f"... {len(self.items):,} items read")
        elif not self.ended:
            shown.append("...")
        return f"iter([{', '.join(shown)}])"


class _Reader:
    """Reads a conversation with an object table of its own, which sees the documents that both sides saw."""

    def __init__(self, entries: Mapping[int, str], classes: Mapping[int, str], ours: Mapping[int, object]) -> None:
        self._theirs = {number: _Named(name) for number, name in entries.items()}
        self._classes = classes
        self._ours = ours
        self._items: dict[int, _Items] = {}
        self._table = ObjectTable(_refuse, self._adopt)
        self._from_judge = True
        self._named = 0

    def calls(self, conversation: Sequence[bytes]) -> Iterator[Call]:
        asked: list[Call | _Items | None] = []  # requests without an answer yet; at odd places, the attempt asks us
        for data in conversation:
            match unpack(data[PREFIX:]):
                case (messages.REQUEST, _, _, _, int() as target, str() as operation, tuple() as names, document):
                    self._from_judge = len(asked) % 2 == 0
                    values = self._table.load(document)
                    call = None
                    if not asked:
                        yield (call := Call(self._written(target, operation, values, names), operation))
                    is_next = operation == "__next__" and not self._from_judge
                    asked.append(self._items.get(target) if is_next else call)
                case (messages.RETURN | messages.RAISE as kind, _, _, str() as printed, document, *failure):
                    question = asked.pop()
                    self._from_judge = len(asked) % 2 == 1
                    values = self._table.load(document)
                    if isinstance(question, Call):
                        self._answer(question, kind == messages.RAISE, values, failure)
                        question.printed = plain(cut(printed, _MAX_PRINTED))
                    elif isinstance(question, _Items):
                        question.items += values
                        question.ended = kind == messages.RAISE

    def with_iterators(self, text: str) -> str:
        """Return `text`, with our iterators written as the items that they gave."""
        return _ITERATOR.sub(lambda found: str(self._items.get(int(found[1]), found[0])), text)

    def _answer(self, call: Call, raised: bool, values: Sequence[object], failure: Sequence[object]) -> None:
        if raised:
            call.raised, call.returned = True, plain(str(read_failure(failure[0])))
            return
        (value,) = values
        if isinstance(value, _Named) and value.name.startswith("<"):
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
            case (side, int() as number, *_) if (side == 0) == self._from_judge:
                return _Named(self._our_name(number))
            case (_, int() as number, *description):
                if number not in self._theirs:
                    self._theirs[number] = _Named(f"<{self._class_name(description[0])} object>")
                return self._theirs[number]
        raise ProtocolError("not a remote reference")

    def _our_name(self, number: int) -> str:
        target = self._ours.get(number)
        if hasattr(type(target), "__next__"):
            self._items.setdefault(number, _Items())
            return f"<iterator {number}>"
        name = getattr(target, "__name__", None)
        return name if isinstance(name, str) else show(target)

    def _class_name(self, description: object) -> str:
        match description:
            case (int() as number, *_) | (int() as number):
                return self._classes.get(number, "")
        return ""

    def _next_name(self) -> str:
        self._named += 1
        return ascii_lowercase[self._named - 1] if self._named <= 26 else f"x{self._named}"


def _refuse(_: object) -> object:
    raise TypeError("a reader writes nothing")
