"""How a worker finds the few installed packages that it may import: by name, without a search through folders."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import ModuleType

__all__ = ["PackageFinder"]


class PackageFinder:
    """Finds top-level packages in a table."""

    def __init__(self, folders: dict[str, str]) -> None:
        """
        Parameters:
            folders: the folder of each package.
        """
        self.folders = folders

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        folder = self.folders.get(name)
        if folder is None:
            return None
        source = f"{folder}/__init__.py"
        spec = ModuleSpec(name, SourceFileLoader(name, source), origin=source, is_package=True)
        spec.has_location = True
        spec.submodule_search_locations = [folder]
        return spec
