"""Fails a call of an attempt in this process that changes an argument, as the judge fails it in its own."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping, Sequence
from types import FunctionType, ModuleType
from typing import Any

from kata_runner import catalog
from kata_runner.argument_changes import Contents, HandedIn, contents, only_changed
from kata_runner.model import LEAVES_ARGUMENTS, Kata, Signature

__all__ = ["Guard"]


class Guard:
    """What the tests of one kata handed to the attempt in the example that runs."""

    def __init__(self, kata: Kata) -> None:
        """
        Raises:
            CatalogError: the stub does not compile, or kata.toml names a parameter that it does not have.
        """
        self._signatures = catalog.signatures(kata) if LEAVES_ARGUMENTS in catalog.properties(kata) else {}
        self._handed_in = HandedIn(kata.mutates)
        self._made: Contents = {}  # what the attempt itself made and returned, which it may change
        self._inside = False

    def around(self, example: Callable[..., Any]) -> Callable[..., Any]:
        """Return `example`, with nothing known of what earlier ones handed in."""

        @functools.wraps(example)
        def run(*args: Any, **kwargs: Any) -> Any:
            self._handed_in.clear()
            self._made.clear()
            return example(*args, **kwargs)

        return run

    def guarded(self, module: ModuleType) -> ModuleType:
        """Return what tests are to import in place of the attempt, whose own names stay as they are: its functions call
        themselves and each other unguarded. Methods are replaced in their classes."""
        shown = ModuleType(module.__name__, module.__doc__)
        vars(shown).update(vars(module))
        for name, methods in self._signatures.items():
            entry = vars(module).get(name)
            if isinstance(entry, type):
                for method, signature in methods.items():
                    self._guard_method(entry, method, signature)
            elif callable(entry):  # a function, or one that stands for a class
                signature = methods.get("__init__") or methods["__call__"]
                setattr(shown, name, self._guarded(entry, signature, 0))
        return shown

    def _guard_method(self, cls: type, name: str, signature: Signature) -> None:
        true = inspect.getattr_static(cls, name, None)
        if isinstance(true, FunctionType):
            setattr(cls, name, self._guarded(true, signature, 1))

    def _guarded(self, true: Callable[..., Any], signature: Signature, skipped: int) -> Callable[..., Any]:
        """
        Parameters:
            skipped: how many arguments stand before those in the signature.
        """

        @functools.wraps(true)
        def call(*args: Any, **kwargs: Any) -> Any:
            if self._inside:  # the attempt calls itself, with whatever it has made
                return true(*args, **kwargs)
            before = self._before(signature, args[skipped:], kwargs)
            self._inside = True
            try:
                result = true(*args, **kwargs)
            finally:
                self._inside = False
                if change := self._handed_in.change(only_changed(before)):
                    raise change
            self._made |= {key: x for key, x in contents([result]).items() if key not in before}
            return result

        return call

    def _before(self, signature: Signature, args: Sequence[object], kwargs: Mapping[str, object]) -> Contents:
        """What all that was handed in holds before a call."""
        self._handed_in.add(signature, args, kwargs)
        return {key: x for key, x in contents(self._handed_in.objects()).items() if key not in self._made}
