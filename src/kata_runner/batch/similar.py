"""Suspiciously similar programs, by winnowing of their tokens (Schleimer, Wilkerson and Aiken 2003).

Names, numbers and texts do not count, nor comments and layout: what is left of a program that was renamed and
reformatted is the same. What comes from the stub does not count either.
"""

from __future__ import annotations

import builtins
import io
import keyword
import token
import tokenize
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from zlib import crc32

__all__ = ["Pair", "fingerprints", "similar_pairs"]

GRAM = 12  # tokens: equal stretches that are shorter are chance
WINDOW = 8  # grams, one of which is kept: a stretch of GRAM + WINDOW - 1 equal tokens is always found
LONGEST = 1 << 16  # characters of a program: to take longer ones apart may take for ever
MIN_FINGERPRINTS = 12  # of a program to compare: short right answers are similar by nature
COMMON = 0.5  # a fingerprint in more than this share of the programs belongs to the problem

_SKIPPED = {token.COMMENT, token.NL, token.NEWLINE, token.INDENT, token.DEDENT, token.ENCODING, token.ENDMARKER}
_KEPT = {*keyword.kwlist, *dir(builtins)}


@dataclass(frozen=True)
class Pair:
    """Two programs that have much in common."""

    kata: str
    first: str
    second: str
    share: float
    """of the fingerprints of the one that has fewer, from 0 to 1"""


def similar_pairs(kata: str, programs: Sequence[tuple[str, str]], starter: str, min_share: float = 0.6) -> list[Pair]:
    """Return the pairs of a kata's programs that have much in common, most first.

    Parameters:
        programs: (name, source) of each.
        starter: what all of them began with.
        min_share: the share of common fingerprints from which a pair is named.
    """
    given = fingerprints(starter)
    prints = [(name, fingerprints(source) - given) for name, source in programs]
    count = Counter(x for _, own in prints for x in own)
    most = max(10, COMMON * len(prints))
    compared = [(name, {x for x in own if count[x] <= most}) for name, own in prints if len(own) >= MIN_FINGERPRINTS]
    pairs = []
    holders: defaultdict[int, list[int]] = defaultdict(list)  # the programs so far that have a fingerprint
    for j, (second, own) in enumerate(compared):
        shared = Counter(chain.from_iterable(holders[x] for x in own))  # for one program at a time: all pairs are many
        for i, common in shared.items():
            first, others = compared[i]
            size = min(len(others), len(own))
            if size >= MIN_FINGERPRINTS // 2 and common / size >= min_share:
                pairs.append(Pair(kata, first, second, common / size))
        for x in own:
            holders[x].append(j)
    return sorted(pairs, key=lambda pair: (-pair.share, pair.first, pair.second))


def fingerprints(source: str) -> set[int]:
    """Return the hashes that winnowing keeps of a program; none if it is no Python, or too long."""
    words = [*_words(source)] if len(source) <= LONGEST else []
    grams = [
        crc32(" ".join(words[i : i + GRAM]).encode("utf-8", "surrogatepass")) for i in range(len(words) - GRAM + 1)
    ]
    return {min(grams[i : i + WINDOW]) for i in range(max(1, len(grams) - WINDOW + 1))} if grams else set()


def _words(source: str) -> Iterable[str]:
    try:
        yield from _tokens(source)
    except (tokenize.TokenError, SyntaxError, ValueError):
        return


def _tokens(source: str) -> Iterator[str]:
    for each in tokenize.generate_tokens(io.StringIO(source).readline):
        if each.type in _SKIPPED:
            continue
        if each.type == token.NAME and each.string not in _KEPT:
            yield "name"
        elif each.type == token.STRING:
            yield "text"
        elif each.type == token.NUMBER:
            yield "number"
        else:
            yield each.string
