"""Beginning to work on a kata."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kata_runner.history import History
from kata_runner.model import Kata
from kata_runner.practice.attempts import Attempts

__all__ = ["Begun", "begin"]


@dataclass(frozen=True)
class Begun:
    """What became of a wish to begin."""

    path: Path
    """where to write"""
    new: bool
    """whether there is a clean stub now"""
    kept: Path | None = None
    """where the attempt is that was there"""


def begin(kata: Kata, attempts: Attempts, history: History, *, anew: bool = False, review: bool = False) -> Begun:
    """Put a stub into the learner's folder, and remember that a practice session began.

    Parameters:
        anew: whether to do so even if there is an attempt; that is kept under another name.
        review: whether the practice session is to see if the kata is still known.
    Raises:
        OSError: the stub cannot be written.
        HistoryError: the practice session is not remembered; the stub is there.
    """
    path = attempts.path(kata)
    kept = attempts.start_again(kata) if anew else None
    if not anew and not attempts.start(kata):
        return Begun(path, new=False)
    history.begin(kata.slug, review=review)
    return Begun(path, new=True, kept=kept)
