"""The first code of a worker, given to the interpreter on its command line.

It reads all other modules from the pipe, as code, so that no file of ours need be readable where the worker runs.
"""

import marshal
import os
import sys
from importlib.machinery import ModuleSpec
from types import CodeType, ModuleType


class SentModules:
    """Finds and loads the modules that the judge has sent."""

    def __init__(self, codes: dict[str, CodeType | None]) -> None:
        """
        Parameters:
            codes: the code of each module; None for a package.
        """
        self.codes = codes

    def find_spec(self, name: str, path: object, target: ModuleType | None = None) -> ModuleSpec | None:
        if name not in self.codes:
            return None
        return ModuleSpec(name, self, is_package=self.codes[name] is None)  # type: ignore[arg-type]  # typeshed wants abc.Loader, slow to import

    def create_module(self, spec: ModuleSpec) -> None:
        """Have Python make the module object."""

    def exec_module(self, module: ModuleType) -> None:
        code = self.codes[module.__name__]
        if code is not None:
            exec(code, vars(module))


def read(count: int) -> bytes:
    data = b""
    while len(data) < count:
        more = os.read(0, count - len(data))
        if not more:
            os._exit(0)
        data += more
    return data


def boot() -> None:
    codes, packages, begin, config = marshal.loads(read(int.from_bytes(read(8), "big")))
    os.environ.pop("PYTHONHASHSEED", None)
    sent = SentModules(codes)
    sys.meta_path.insert(0, sent)
    from kata_runner.worker.packages import PackageFinder

    finder = PackageFinder(packages)
    sys.meta_path.append(finder)
    main = getattr(__import__(begin, fromlist=["main"]), "main")  # noqa: B009  # importlib.import_module takes longer
    sys.meta_path.remove(sent)
    main(finder=finder, **config)


if __name__ == "__main__":
    boot()
