"""Values written as Python, made shorter so that what matters of them can be seen on one line."""

from __future__ import annotations

import ast

__all__ = ["from_difference", "shortened"]

_MOST = (24, 12, 8, 6, 4, 3, 2, 1)  # elements of each collection that are shown, until all fits
_BEFORE = 2  # elements before the first that differs
_LETTERS = 4  # of a text, for each element that would be shown


def shortened(text: str, room: int) -> str:
    """A call or a value, with fewer elements in each collection if it would not fit: "..." stands for the others, so
    that the other arguments, and what an array says of itself behind its elements, can be seen.

    Parameters:
        text: Python, or anything.
        room: characters.
    """
    code, mark, comment = text.partition("  # ")
    try:
        trees = [ast.parse(code) for _ in _MOST] if len(text) > room else []
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        trees = []
    for tree, most in zip(trees, _MOST, strict=False):
        short = ast.unparse(_Shortener(most).visit(tree)) + mark + comment
        if len(short) <= room:
            return short
    return text if len(text) <= room else text[: room - 3] + "..."


def from_difference(one: str, other: str) -> tuple[str, str]:
    """Two lists from shortly before the first element that differs, with "..." for those before; other texts as they
    are."""
    try:
        first, second = (ast.parse(text, mode="eval").body for text in (one, other))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return one, other
    if not (isinstance(first, ast.List | ast.Tuple) and type(first) is type(second)):
        return one, other
    assert isinstance(second, ast.List | ast.Tuple)
    pairs = zip(first.elts, second.elts, strict=False)
    same = next((i for i, (a, b) in enumerate(pairs) if ast.dump(a) != ast.dump(b)), None)
    if same is None:
        same = min(len(first.elts), len(second.elts))
    if same <= 2 * _BEFORE:
        return one, other
    for each in first, second:
        each.elts = [ast.Constant(...), *each.elts[same - _BEFORE :]]
    return ast.unparse(first), ast.unparse(second)


class _Shortener(ast.NodeTransformer):
    def __init__(self, most: int) -> None:
        self._most = most

    def visit_List(self, node: ast.List) -> ast.AST:  # ast's name
        node.elts = self._some(node.elts)
        return self.generic_visit(node)

    def visit_Tuple(self, node: ast.Tuple) -> ast.AST:  # ast's name
        node.elts = self._some(node.elts)
        return self.generic_visit(node)

    def visit_Set(self, node: ast.Set) -> ast.AST:  # ast's name
        node.elts = self._some(node.elts)
        return self.generic_visit(node)

    def visit_Dict(self, node: ast.Dict) -> ast.AST:  # ast's name
        if len(node.keys) > self._most:
            node.keys, node.values = node.keys[: self._most], node.values[: self._most]
            node.keys.append(None)  # **...
            node.values.append(ast.Constant(...))
        return self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> ast.AST:  # ast's name
        most = max(8, _LETTERS * self._most)
        if isinstance(node.value, str | bytes) and len(node.value) > most:
            dots = "..." if isinstance(node.value, str) else b"..."
            return ast.Constant(node.value[:most] + dots)  # type: ignore[operator]
        return node

    def _some(self, elements: list[ast.expr]) -> list[ast.expr]:
        return elements if len(elements) <= self._most else [*elements[: self._most], ast.Constant(...)]
