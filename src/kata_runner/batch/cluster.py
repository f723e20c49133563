"""Grading on the workers of a Dask scheduler: needs the extra `cluster`."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager

from kata_runner.errors import SourceError

__all__ = ["connected"]

PATIENCE = 30.0  # seconds to wait for the scheduler, and for its first worker


@contextmanager
def connected(address: str) -> Iterator[Executor]:
    """An executor that runs on a cluster.

    Raises:
        SourceError: Dask is not installed, or there is no such scheduler, or it has no worker.
    """
    try:
        from distributed import Client
    except ImportError:
        raise SourceError("For a cluster, install: pip install 'kata-runner[cluster]'") from None
    try:
        client = Client(address, timeout=PATIENCE)  # type: ignore[no-untyped-call]
        client.wait_for_workers(1, timeout=PATIENCE)
    except (OSError, TimeoutError, ValueError) as error:
        raise SourceError(f"The scheduler {address} does not answer, or has no worker: {error}") from None
    with client:
        yield client.get_executor(pure=False, retries=2)  # type: ignore[no-untyped-call]
