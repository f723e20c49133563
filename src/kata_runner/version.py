"""Versions: of this package, for whoever must not import the package itself, and of what is installed."""

from functools import cache

__all__ = ["__version__", "installed"]

__version__ = "0.1.0"


@cache
def installed(package: str) -> str | None:
    """Return the version of a package, without its import but from a file that takes a millisecond to read; None if it
    is not installed."""
    from importlib import metadata  # which takes 15 ms to import, and most commands need it not

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
