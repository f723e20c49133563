"""Records, in the background, what the model answer of a kata says: the next right attempt at it takes less time.

    python -m kata_runner.practice.recording SLUG KATAS FOLDER

It runs at the lowest priority, in a process that is left to itself, and ends after some seconds.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from kata_runner.catalog import Catalog
from kata_runner.conversation_store import ConversationStore, dependencies
from kata_runner.model import Kata, Options

__all__ = ["record_conversation", "record_in_background"]

_CPU = 60  # seconds, after which it is ended: it takes some 3


def record_in_background(kata: Kata, katas: Catalog, folder: Path) -> None:
    """Begin to record the conversation of a kata with the default seed, unless that has been done."""
    with suppress(OSError):
        if not ConversationStore(folder).has(kata, Options().seed):
            command = [sys.executable, "-P", "-m", __name__, kata.slug, str(katas.root), str(folder)]
            nothing = subprocess.DEVNULL
            subprocess.Popen(command, stdin=nothing, stdout=nothing, stderr=nothing, cwd="/", start_new_session=True)


def record_conversation(kata: Kata, katas: Catalog, folder: Path) -> None:
    """Record the conversation of a kata with the default seed, and keep it.

    Raises:
        OSError: it cannot be kept.
    """
    from kata_runner.grader import record  # whoever begins it in the background needs no grader

    seed = Options().seed
    depends_on = dependencies(kata, seed)
    inputs = record(kata.slug, seed, katas=katas)
    if inputs is not None:
        ConversationStore(folder).write(kata, seed, inputs.conversation, depends_on)


def _main(slug: str, root: str, folder: str) -> None:
    from kata_runner.pool.memory_limit import MEMORY, limit_memory

    os.nice(19)
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU, _CPU))
    limit_memory(MEMORY)
    katas = Catalog.at(Path(root))
    record_conversation(katas.kata(slug), katas, Path(folder))


if __name__ == "__main__":
    _main(*sys.argv[1:])
