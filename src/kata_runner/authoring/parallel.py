"""Verifying many katas, several at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from functools import partial

from kata_runner.authoring.report import KataReport
from kata_runner.authoring.verify import verify
from kata_runner.catalog import Catalog
from kata_runner.judges.judges import Judges

__all__ = ["verify_all"]


def verify_all(
    katas: Catalog, slugs: Sequence[str], *, seeds: int, with_saboteurs: bool, with_mutants: bool, jobs: int
) -> Iterator[KataReport]:
    """Reports, as they are ready.

    Parameters:
        seeds, with_saboteurs, with_mutants: as `verify` takes them.
        jobs: gradings at a time; running time can be judged beside other work, since only CPU time counts.
    """
    with (
        ThreadPoolExecutor(jobs) as authors,
        Judges(jobs) as judges,
    ):  # one kata's last gradings leave room for another's
        chosen = partial(verify, seeds=seeds, with_saboteurs=with_saboteurs, with_mutants=with_mutants)
        waiting = [authors.submit(chosen, slug, katas, judges) for slug in slugs]
        try:
            for future in as_completed(waiting):
                yield future.result()
        finally:
            for future in waiting:
                future.cancel()
