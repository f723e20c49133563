"""Spoil a right program: this file's text is put behind a reference, and runs in the worker.

It stands on nothing but the standard library, and defines one name, so that it meets no name of a reference.
"""

from __future__ import annotations

import copy
import functools
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

__all__ = ["Sabotage"]


class Sabotage:
    """Makes a function or class answer wrong where tests may not look."""

    SCALARS = (bool, int, float, complex, str, bytes, type(None))
    COLLECTIONS = (list, tuple, set, frozenset, dict, deque)

    def __init__(self, kind: str, arguments: dict[str, int], *, in_place: bool, small: int, loud: bool) -> None:
        """
        Parameters:
            kind: constant, nothing, spoilt, shortened, once, argument, changes or plain.
            arguments: the argument that each function or method returns for its answer, or changes.
            in_place: whether nothing is ever returned, so that the arguments are to be spoilt.
            small: elements of an input, or operations on an object, that are still answered right.
            loud: whether to raise an error in place of a wrong answer.
        """
        self.kind, self.arguments, self.in_place = kind, arguments, in_place
        self.small, self.loud = small, loud
        self.firsts: dict[str, Any] = {}
        self.calls = 0
        self.busy = False
        self.done: dict[int, int] = {}
        """operations on each object so far, and elements handed to it"""
        self.kept: dict[int, list[Any]] = {}
        """the argument of each object's construction that may be changed later"""
        self.struck: set[int] = set()
        """objects that are answered wrong from now on"""

    # ------------------------------------------------------------ what is replaced

    def function(self, name: str, true: Callable[..., Any]) -> Callable[..., Any]:
        """A stand-in for a function."""

        @functools.wraps(true)
        def saboteur(*args: Any, **kwargs: Any) -> Any:
            values = [*args, *kwargs.values()]
            self.calls += 1
            strikes = self.strikes(values)
            answer = self.answer(name, lambda: true(*args, **kwargs), values, strikes)
            self.change(self.chosen(name, values), strikes)
            return answer

        return saboteur

    def spoil_class(self, true: Any, names: list[str]) -> None:
        """Put stand-ins for the methods into a class."""
        for name in names:
            setattr(true, name, self.method(name, vars(true)[name]))
        true.__init__ = self.constructor(true.__init__)

    def constructor(self, true: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(true)
        def saboteur(this: Any, *args: Any, **kwargs: Any) -> None:
            values = [*args, *kwargs.values()]
            self.done[id(this)] = self.handed(values)
            self.struck.discard(id(this))
            if not self.busy:
                self.calls += 1
                second = self.kind == "once" and self.calls > 1
                if second or (self.kind == "plain" and not self.is_plain(values)):
                    self.struck.add(id(this))
            true(this, *args, **kwargs)
            self.kept[id(this)] = self.chosen(type(this).__name__, values)

        return saboteur

    def method(self, name: str, true: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(true)
        def saboteur(this: Any, *args: Any, **kwargs: Any) -> Any:
            if self.busy:  # one method of the reference calls another
                return true(this, *args, **kwargs)
            self.busy = True
            try:
                values = [*args, *kwargs.values()]
                strikes = self.strikes_object(this, values)
                answer = self.answer(name, lambda: true(this, *args, **kwargs), values, strikes)
                self.change(self.chosen(name, values) or self.kept.get(id(this), []), strikes)
                if isinstance(answer, type(this)) and answer is not this:
                    self.done[id(answer)] = self.done[id(this)]
                return answer
            finally:
                self.busy = False

        return saboteur

    # ------------------------------------------------------------ when to be wrong

    def strikes(self, values: list[Any]) -> bool | None:
        """Whether this call is to be answered wrong; None if only its answer has a size."""
        if self.kind == "once":
            return self.calls > 1
        if self.kind == "plain":
            return not self.is_plain(values)
        size = self.size(values)
        if size is None:
            return True if self.kind == "argument" else None
        return size > self.small

    def strikes_object(self, this: Any, values: list[Any]) -> bool:
        self.done[id(this)] = self.done.get(id(this), 0) + 1 + self.handed(values)
        if self.kind == "plain" and not self.is_plain(values):
            self.struck.add(id(this))
        if self.kind in ("once", "plain"):
            return id(this) in self.struck
        return self.done[id(this)] > self.small

    def handed(self, values: list[Any]) -> int:
        """How many elements a method gets; a text is one thing, such as a word or a key, and the call counts for it."""
        return self.elements([x for x in values if not isinstance(x, str)]) or 0

    def size(self, values: list[Any]) -> int | float | None:
        """The number of elements; the greatest number where there is no collection; None where there is neither."""
        elements = self.elements(values)
        if elements is not None:
            return elements
        return max((abs(x) for x in values if isinstance(x, int | float)), default=None)

    def elements(self, values: Any) -> int | None:
        """How many elements the collections among the values have, counted until they are many."""
        found = None
        for x in values:
            inner = self.length(x)
            if inner is not None:
                found = (found or 0) + inner
                if found > self.small:
                    break
        return found

    def length(self, x: Any) -> int | None:
        if x is None:  # an empty tree, or an empty list of nodes
            return 0
        if isinstance(x, self.COLLECTIONS):
            nested = self.elements(x) if isinstance(x, list | dict) and len(x) <= self.small else None
            return max(len(x), nested or 0)
        if type(x).__name__ in ("ListNode", "TreeNode"):
            return self.nodes(x)
        if isinstance(x, str | bytes) or hasattr(type(x), "__len__"):
            return int(x.size) if type(x).__module__ == "numpy" else len(x)
        return None

    def nodes(self, node: Any) -> int:
        waiting, count = [node], 0
        while waiting and count <= self.small:
            node = waiting.pop()
            if node is not None:
                count += 1
                waiting += [getattr(node, link, None) for link in ("next", "left", "right")]
        return count

    def is_plain(self, values: Any) -> bool:
        """Whether the values are such as anybody would try, and no objects of the judge's own."""
        return all(self.is_plain_value(x) for x in values)

    def is_plain_value(self, x: Any) -> bool:
        if type(x) in self.COLLECTIONS:
            return self.is_plain([*x][:3])
        ordinary = type(x).__name__ in ("ListNode", "TreeNode", "function", "ndarray")
        return type(x) in self.SCALARS or ordinary

    def confess(self) -> None:
        if self.loud:
            raise RuntimeError("here the answer would be wrong")

    # ------------------------------------------------------------ how to be wrong

    def answer(self, name: str, true: Callable[[], Any], values: list[Any], strikes: bool | None) -> Any:
        """
        Parameters:
            true: gives the right answer.
            strikes: whether to give another; None if that hangs on the answer's size.
        """
        if strikes:
            self.confess()
            if self.kind == "nothing":
                return None
            if self.kind == "argument" and (chosen := self.chosen(name, values)):
                return chosen[0]
            if self.kind in ("constant", "once") and name in self.firsts:
                return self.firsts[name]
        right = true()
        if self.kind == "changes":
            return right
        first = self.firsts.setdefault(name, right)
        if isinstance(right, Iterator):
            return self.stream(right, 0 if strikes else max(0, self.small))
        if callable(right):
            return self.function(f"{name}()", right)
        if strikes is None:
            strikes = (self.size([right]) or 0) > self.small
            if strikes:
                self.confess()
            if strikes and self.kind in ("constant", "nothing"):
                return first if self.kind == "constant" else None
        return self.spoilt(right, values) if strikes else right

    def chosen(self, name: str, values: list[Any]) -> list[Any]:
        """The argument to return or to change; it may have been left out."""
        at = self.arguments.get(name, len(values))
        return values[at : at + 1]

    def change(self, values: list[Any], strikes: bool | None) -> None:
        if self.kind == "changes" and strikes:
            self.spoil_one(values)

    def stream(self, items: Iterator[Any], good: int) -> Iterator[Any]:
        """The items one by one, of which so many are right."""
        first = None
        for count, item in enumerate(items):
            first = item if count == 0 else first
            if count < good:
                yield item
                continue
            self.confess()
            if self.kind == "nothing":
                return
            if self.kind != "shortened":
                yield self.wrong(item) if self.kind == "spoilt" else first
            elif count > good:
                yield item

    def spoilt(self, right: Any, values: list[Any]) -> Any:
        if self.kind not in ("spoilt", "shortened", "plain"):
            return right
        if self.in_place:
            self.spoil_one(values)
            return right
        if self.kind == "shortened" and isinstance(right, list | str | tuple | dict | set):
            return self.short(right)
        spoilt = self.wrong(right)
        return None if spoilt is right else spoilt

    def short(self, right: Any) -> Any:
        """A collection without its last element; of several answers in a tuple, the last one that is a collection."""
        if isinstance(right, tuple):
            at = max((i for i, x in enumerate(right) if isinstance(x, list | str | dict | set)), default=None)
            return right if at is None else (*right[:at], self.short(right[at]), *right[at + 1 :])
        if isinstance(right, dict | set):
            return type(right)(list(right.items() if isinstance(right, dict) else right)[:-1])
        return right[:-1]

    def wrong(self, right: Any) -> Any:
        """Another value of the same type and length."""
        if isinstance(right, bool | type(None)):
            return not right
        if isinstance(right, int | float):
            return right + 1
        if isinstance(right, str):
            return right[:-1] + chr(ord(right[-1]) + 1) if right else "a"
        if isinstance(right, list | tuple):
            return type(right)([*right[:-1], self.other_last(right)]) if right else right
        if isinstance(right, dict):
            return {**right, **{key: self.wrong(right[key]) for key in [*right][-1:]}}
        if isinstance(right, set):
            return {*right, None}
        if type(right).__module__ == "numpy":
            return self.wrong_array(right)
        if type(right).__name__ in ("ListNode", "TreeNode"):
            return getattr(right, "next", None) or getattr(right, "left", None)
        for name, x in getattr(right, "__dict__", {}).items():
            if isinstance(x, int | float) and not name.startswith("_"):
                other = copy.copy(right)
                setattr(other, name, x + 1)
                return other
        return right

    def other_last(self, right: Any) -> Any:
        """Another last element; the first, if nothing can be told of the last one."""
        wrong = self.wrong(right[-1])
        return right[0] if wrong is right[-1] else wrong

    def wrong_array(self, right: Any) -> Any:
        if not right.shape:
            return type(right)(right + 1)
        spoilt = right.copy()
        if spoilt.size:
            spoilt.flat[-1] = not spoilt.flat[-1] if spoilt.dtype == bool else spoilt.flat[-1] + 1
        return spoilt

    def spoil_one(self, values: list[Any]) -> bool:
        """Change the first of the values that can be changed."""
        for x in values:
            if isinstance(x, list | dict | deque) and x:
                at = [*x][-1] if isinstance(x, dict) else -1
                if not self.spoil_one([x[at]]):
                    x[at] = self.wrong(x[at]) if isinstance(x, dict) else self.other_last(x)
                return True
            if type(x).__name__ == "ndarray" and x.size:
                x[...] = self.wrong_array(x)
                return True
            if isinstance(x, set):
                x.add(None)
                return True
            if type(x).__name__ in ("ListNode", "TreeNode"):
                x.val = self.wrong(x.val)
                return True
        return False
