"""Verifying many katas, several at a time."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed

from kata_runner.authoring.report import KataReport
from kata_runner.authoring.verify import verify
from kata_runner.catalog import Catalog

__all__ = ["verify_all"]


def verify_all(katas: Catalog, slugs: Sequence[str], *, with_mutants: bool, jobs: int) -> Iterator[KataReport]:
    """Reports, as they are ready.

    Parameters:
        jobs: processes to share the work; running time can be judged in parallel, since only CPU time counts.
    """
    if jobs == 1 or len(slugs) == 1:
        for slug in slugs:
            yield verify(slug, katas, with_mutants=with_mutants)
        return
    context = multiprocessing.get_context("spawn")  # a clean interpreter: no threads or pytest of ours in it
    with ProcessPoolExecutor(jobs, mp_context=context) as pool:
        waiting = [pool.submit(verify, slug, katas, with_mutants=with_mutants) for slug in slugs]
        for future in as_completed(waiting):
            yield future.result()
