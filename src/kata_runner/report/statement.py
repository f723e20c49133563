"""A statement in a few lines, for a screen that has to show other things too."""

from __future__ import annotations

import textwrap

__all__ = ["essentials"]


def essentials(statement: str, width: int, most: int) -> list[str]:
    """The first paragraphs and examples of a kata's README.md, and the cost to reach.

    Parameters:
        width: of a line, in characters.
        most: lines.
    """
    title, _, text = statement.strip().partition("\n")
    paragraphs = [p for p in text.strip().split("\n\n") if p]
    reach = [p for p in paragraphs if p.startswith("**Reach**")]
    lines: list[str] = []
    for paragraph in paragraphs:
        as_it_is = paragraph.startswith((">>>", "- ", "|"))
        block = paragraph.split("\n") if as_it_is else textwrap.wrap(" ".join(paragraph.split()), width)
        if paragraph in reach or len(lines) + len(block) > most - 2:
            break
        lines += block
    end = [line for p in reach for line in textwrap.wrap(" ".join(p.replace("**", "").split()), width)]
    shown = [title.removeprefix("# "), *lines[: max(0, most - 1 - len(end))], *end[: most - 1]]
    return [line[:width] for line in shown]
