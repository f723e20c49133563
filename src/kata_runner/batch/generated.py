"""Programs in the answers of language models."""

from __future__ import annotations

import ast
import re

from kata_runner import catalog
from kata_runner.batch.export import prompt
from kata_runner.model import Kata

__all__ = ["code", "completed"]

_MOST = 1 << 15  # characters that are parsed: of a longer text that could take this process minutes and gigabytes
_FENCED = re.compile(r"^```[^\n`]*\n(.*?)(?:^```[ \t]*\r?$|\Z)", re.DOTALL | re.MULTILINE)


def code(answer: str) -> str:
    """Return the Python in an answer: its only fenced block of Markdown, unless the answer is Python as it is."""
    blocks = _FENCED.findall(answer)
    if len(blocks) != 1 or _parsed(answer) or _parsed(f"def body():\n{answer}"):
        return answer
    block: str = blocks[0]
    return block.rstrip().removesuffix("```")


def completed(completion: str, kata: Kata) -> str:
    """Make a program of what a model wrote after a kata's prompt.

    A completion that defines what the kata asks for gets only the rest of the stub, such as imports; another goes on
    where the prompt ends.
    """
    names = catalog.entry_points(kata)
    stub = catalog.parsed(catalog.stub(kata)).body
    rest = "".join(f"{ast.unparse(x)}\n" for x in stub if not _is_left_out(x, names))
    if len(completion) > _MOST:
        whole = re.search(rf"^(?:def|class)[ \t]+(?:{'|'.join(names)})\b", completion, re.MULTILINE)
        return rest + completion if whole and not completion[0].isspace() else prompt(kata) + completion
    tree = _parsed(completion)
    if tree is None or not {getattr(x, "name", "") for x in tree.body} & {*names}:
        return prompt(kata) + completion
    lines = completion.split("\n")
    begin = max((x.end_lineno or 0 for x in tree.body if _is_future_import(x)), default=0)  # nothing may precede those
    return "\n".join([*lines[:begin], rest + "\n".join(lines[begin:])])


def _parsed(text: str) -> ast.Module | None:
    """Parse a text; return None if it is no Python, or too long to parse."""
    if len(text) > _MOST:
        return None
    try:
        return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _is_left_out(statement: ast.stmt, names: tuple[str, ...]) -> bool:
    """Return whether a statement of a stub is what the completion defines, or a docstring, or a `__future__` import."""
    return getattr(statement, "name", "") in names or isinstance(statement, ast.Expr) or _is_future_import(statement)


def _is_future_import(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.ImportFrom) and statement.module == "__future__"
