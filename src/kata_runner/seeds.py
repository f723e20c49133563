"""Derives seeds from the seed of a grade, one for each use; none of them leads to another, or back."""

from __future__ import annotations

__all__ = ["derived", "plain_seed", "secret_seed"]

_BITS = 128
_EXACT = 1 << 53  # beyond it, many readers of JSON round a number, or refuse it


def derived(seed: int, use: str) -> int:
    """Return the seed for one use. It does not reveal `seed`, unless that can be found by trying."""
    import hmac

    return int.from_bytes(hmac.digest(b"%d" % seed, use.encode(), "sha256"))


def secret_seed() -> int:
    """Return a seed that nobody can guess."""
    import secrets

    return secrets.randbits(_BITS)


def plain_seed(seed: int) -> int | str:
    """Return a seed for JSON: as text, if it is too large for a number there. `int` reads either."""
    return seed if abs(seed) <= _EXACT else str(seed)
