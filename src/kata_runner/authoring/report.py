"""What `kata verify` finds."""

from __future__ import annotations

from dataclasses import asdict, dataclass

__all__ = ["Finding", "KataReport", "Mutants", "Saboteurs"]


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it should be."""

    rule: str
    """files, roadmap, metadata, stub, statement, tests, workload, verdict, saboteur or property"""
    message: str


@dataclass(frozen=True)
class Mutants:
    """What became of the small changes made to the reference."""

    total: int = 0
    killed: int = 0
    equivalent: int = 0
    """survivors that the author has judged to be right answers too"""
    survivors: tuple[str, ...] = ()
    """the others: for a human to judge"""

    @property
    def share(self) -> float:
        """Of the mutants that are wrong, how many were killed."""
        wrong = self.total - self.equivalent
        return self.killed / wrong if wrong else 1.0


@dataclass(frozen=True)
class Saboteurs:
    """What became of the programs that are wrong where tests may not look."""

    total: int = 0
    rejected: int = 0
    allowed: tuple[str, ...] = ()
    """the names of those that the statement allows, as the author has judged"""
    survivors: tuple[str, ...] = ()
    """the names of the others that were accepted"""


@dataclass(frozen=True)
class KataReport:
    """Everything found of one kata."""

    kata: str
    findings: tuple[Finding, ...]
    saboteurs: Saboteurs | None = None
    mutants: Mutants | None = None
    kills: tuple[tuple[str, str], ...] = ()
    """each property, and a wrong program that it alone rejects"""
    thin: tuple[str, ...] = ()
    """what is as it should be, but came close to a line of the clock: another interpreter or machine may cross it"""
    seconds: float = 0.0

    def to_dict(self) -> dict[str, object]:
        """Plain data, for `kata verify --json`."""
        return {**asdict(self), "kills": dict(self.kills)}
