"""The command line: parse, call, print, exit status; nothing else.

What takes long to import is imported by the command that needs it.
"""

from kata_runner.cli import batching, front, grading, learning, making, standing
from kata_runner.cli.base import app

__all__ = ["app", "batching", "front", "grading", "learning", "making", "standing"]
