"""A source to grade, as it is handed from process to process."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kata_runner.grader import Options

__all__ = ["Task"]


@dataclass(frozen=True)
class Task:
    """A source to grade, for another process."""

    kata: str
    source: str
    options: Options
    root: Path | None
    """of the katas; None for those that are installed there"""
