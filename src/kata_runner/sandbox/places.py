"""Where things are on this machine that a worker needs, and what of it an attempt may read."""

from __future__ import annotations

import os
import site
import sys
import sysconfig
from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

__all__ = ["hidden", "interpreter", "packages", "readable"]

_DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")
_LOADER_FILES = ("/etc/ld.so.cache",)


@cache
def interpreter() -> str:
    """The interpreter itself, not the virtual environment's name for it."""
    return os.path.realpath(getattr(sys, "_base_executable", "") or sys.executable)


@cache
def packages() -> dict[str, str]:
    """The installed packages that a worker may import, and their folders: as they are, whatever links lead there."""
    folders = {}
    for name in ("msgpack", "numpy"):
        spec = find_spec(name)
        if spec is not None and spec.origin is not None:
            folders[name] = os.path.dirname(os.path.realpath(spec.origin))
    return folders


@cache
def readable() -> tuple[str, ...]:
    """What an attempt may read: the interpreter, the standard library, shared libraries, numpy, and nothing else."""
    roots = {Path(interpreter()), Path(os.__file__).parent, *_dynamic_modules(), *_shared_libraries()}
    roots |= {Path(p) for p in (*_DEVICES, *_LOADER_FILES)}
    for name, folder in packages().items():
        roots |= {Path(folder), Path(folder).with_name(f"{name}.libs")}
    return tuple(sorted(str(root) for root in roots if root.exists()))


@cache
def hidden() -> tuple[str, ...]:
    """What is cut out of the readable folders: installed packages, wherever they lie.

    kata itself may be among them, with the tests and the model answers.
    """
    prefixes = [sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix]
    folders = {*site.getsitepackages(prefixes), str(Path(__file__).parents[1])}
    return tuple(sorted({os.path.realpath(folder) for folder in folders if os.path.isdir(folder)}))


def _dynamic_modules() -> Iterable[Path]:
    return (Path(p) for p in sys.path if p.endswith("lib-dynload"))


def _shared_libraries() -> Iterable[Path]:
    architecture = sysconfig.get_config_var("MULTIARCH") or ""
    for folder in (Path("/lib"), Path("/usr/lib")):
        yield folder / architecture if (folder / architecture).is_dir() else folder
    yield from (Path("/lib64"), Path("/usr/lib64"), *Path("/lib").glob("ld-*"))
    folder, name = sysconfig.get_config_vars("LIBDIR", "INSTSONAME")
    if folder and name and ".so" in name:
        yield Path(folder, name)
