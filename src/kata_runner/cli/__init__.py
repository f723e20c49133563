"""The command line: parse, call, print, exit status; nothing else.

What takes long to import is imported by the command that needs it. Modules with commands do without
`from __future__ import annotations`: typer reads the annotations of every command at each start, and would evaluate
the text of each four times, which takes 25 ms of CPU.
"""

from kata_runner.cli import batching, front, grading, learning, making, standing
from kata_runner.cli.base import app

__all__ = ["app", "batching", "front", "grading", "learning", "making", "standing"]
