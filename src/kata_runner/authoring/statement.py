"""Whether a statement's examples hold."""

from __future__ import annotations

import doctest
import io
from collections.abc import Iterator
from types import ModuleType

from kata_runner import catalog, nodes
from kata_runner.authoring.report import Finding
from kata_runner.model import Kata

__all__ = ["check_statement"]


def check_statement(kata: Kata) -> Iterator[Finding]:
    """The examples hold on the reference, fail on the stub, and there are some."""
    text = catalog.statement(kata).read_text(encoding="utf-8")
    if not text.startswith("# "):
        yield Finding("statement", "it does not begin with a title")
    try:
        examples = doctest.DocTestParser().get_doctest(text, {}, "README.md", "README.md", 0)
    except ValueError as error:
        yield Finding("statement", f"its examples cannot be read: {error}")
        return
    if not examples.examples:
        yield Finding("statement", "it has no example")
        return
    failed, output = _failures(kata, examples, stub=False)
    if failed:
        yield Finding("statement", f"an example does not hold on the reference:\n{output}")
    if not _failures(kata, examples, stub=True)[0]:
        yield Finding("statement", "its examples hold on the stub too")


def _failures(kata: Kata, examples: doctest.DocTest, *, stub: bool) -> tuple[int, str]:
    path = catalog.stub(kata) if stub else catalog.reference(kata)
    module = ModuleType(kata.slug)
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), vars(module))
    test = doctest.DocTest(examples.examples, {**vars(nodes), **vars(module)}, "README.md", "README.md", 0, None)
    output = io.StringIO()
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    result = runner.run(test, out=output.write)
    return result.failed, output.getvalue().strip()
