"""Grading on the workers of a Dask scheduler: needs the extra `cluster`."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager

from kata_runner.errors import SourceError

__all__ = ["executor_at"]

PATIENCE = 30.0  # seconds to wait for the scheduler, and for its first worker


@contextmanager
def executor_at(scheduler: str | None) -> Iterator[Executor | None]:
    """Connect to a cluster; give None if there is no address, which stands for processes of our own.

    Parameters:
        scheduler: address of a Dask scheduler.
    Raises:
        SourceError: Dask is not installed, or there is no such scheduler, or it has no worker.
    """
    if scheduler is None:
        yield None
        return
    try:
        from distributed import Client
    except ImportError:
        raise SourceError("For a cluster, install: pip install 'kata-runner[cluster]'") from None
    try:
        client = Client(scheduler, timeout=PATIENCE)  # type: ignore[no-untyped-call]
        client.wait_for_workers(1, timeout=PATIENCE)
    except (OSError, TimeoutError, ValueError) as error:
        raise SourceError(f"The scheduler {scheduler} does not answer, or has no worker: {error}") from None
    with client:
        yield client.get_executor(pure=False, retries=2)  # type: ignore[no-untyped-call]
