"""The errors that a person can act on: each text says what happened, where, and what to type next.

KataError
├── UnknownKataError    no kata has that name
├── AttemptFileError    what was handed in is no Python source
├── NoEditorError       the learner's editor does not run
├── ScaffoldError       a new kata cannot be begun
├── SourceError         the submissions of a batch cannot be read
├── JournalError        a file of results cannot be used
├── CatalogError        the files of a kata are wrong
├── WorkloadError       the workload of a kata is wrong
├── HistoryError        the history cannot be read or written
└── UnconfinedError     this machine cannot isolate attempts as well as was asked for
"""

from __future__ import annotations

__all__ = [
    "EXIT_JUDGE",
    "EXIT_USAGE",
    "AttemptFileError",
    "CatalogError",
    "HistoryError",
    "JournalError",
    "KataError",
    "NoEditorError",
    "ScaffoldError",
    "SourceError",
    "UnconfinedError",
    "UnknownKataError",
    "WorkloadError",
]

EXIT_USAGE, EXIT_JUDGE = 2, 3


class KataError(Exception):
    """An error that a person can act on."""

    exit_status = EXIT_USAGE
    """of a command that ends with this error"""
    preamble = ""
    """what the command says before the error's own text"""


class UnknownKataError(KataError):
    """No kata has that name; the text suggests what may be meant."""


class AttemptFileError(KataError):
    """The attempt is not a file of Python source; the text says what it is, and goes on from the file's name."""


class NoEditorError(KataError):
    """No editor is set, or it does not run."""


class ScaffoldError(KataError):
    """There can be no such kata here; the text says why."""


class SourceError(KataError):
    """The submissions of a batch cannot be read, or their results not be written; the text says why."""


class JournalError(KataError):
    """A file of results cannot be used; the text says why."""


class CatalogError(KataError):
    """Something in the folder of katas is wrong: an author's error, with the file and what is wrong in it."""

    exit_status = EXIT_JUDGE
    preamble = "A kata is broken: "


class WorkloadError(KataError):
    """A kata's workload.py does not do what it must: an author's error."""

    exit_status = EXIT_JUDGE
    preamble = "A kata is broken: "


class HistoryError(KataError):
    """The history cannot be read or written; the text says why, and what was done about it."""

    exit_status = EXIT_JUDGE
    preamble = "The history cannot be used: "


class UnconfinedError(KataError):
    """No worker can be started that is confined as well as was asked for."""

    exit_status = EXIT_JUDGE

    def __init__(self, why: str) -> None:
        super().__init__(f"{why}; see: kata doctor")
        self.why = why
