"""Verifying many katas, several at a time."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed

from kata_runner.authoring.report import KataReport
from kata_runner.authoring.verify import verify
from kata_runner.catalog import Catalog

__all__ = ["pool", "verify_all"]


def verify_all(katas: Catalog, slugs: Sequence[str], *, with_mutants: bool, jobs: int) -> Iterator[KataReport]:
    """Reports, as they are ready.

    Parameters:
        jobs: processes to share the work; running time can be judged in parallel, since only CPU time counts.
    """
    if jobs == 1 or len(slugs) == 1:
        for slug in slugs:
            yield verify(slug, katas, with_mutants=with_mutants)
        return
    with pool(jobs) as executor:
        waiting = [executor.submit(verify, slug, katas, with_mutants=with_mutants) for slug in slugs]
        for future in as_completed(waiting):
            yield future.result()


def pool(jobs: int) -> ProcessPoolExecutor:
    """Processes that grade beside one another, each a clean interpreter, without threads or pytest of ours in it."""
    return ProcessPoolExecutor(
        jobs, mp_context=multiprocessing.get_context("spawn"), initializer=_end_with_the_process_that_asked
    )


def _end_with_the_process_that_asked() -> None:
    """However it ends: processes of a pool would wait for its next order for ever."""
    parent = multiprocessing.parent_process()
    assert parent is not None

    def wait() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()
