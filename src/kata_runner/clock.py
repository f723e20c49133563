"""What time it is, for everything that is remembered; tests set it."""

from __future__ import annotations

import os
import time
from datetime import UTC, date, datetime

__all__ = ["day", "now"]


def now() -> float:
    """Seconds since the epoch; $KATA_NOW, a time in ISO 8601, is believed instead of the clock."""
    if pretended := os.environ.get("KATA_NOW"):
        return datetime.fromisoformat(pretended).astimezone(UTC).timestamp()
    return time.time()


def day(at: float) -> date:
    """The local date of a time."""
    return datetime.fromtimestamp(at).date()
