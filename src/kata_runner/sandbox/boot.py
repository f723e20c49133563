"""The first code of a worker, given to the interpreter on its command line.

It takes the other modules that a worker needs from the pipe, as code, so that no file of ours need be readable where
the worker runs, and hands over to `child.main`.
"""

import marshal
import os
import sys
from types import ModuleType


def read(count: int) -> bytes:
    data = b""
    while len(data) < count:
        more = os.read(0, count - len(data))
        if not more:
            os._exit(0)
        data += more
    return data


def boot() -> None:
    modules, packages, config = marshal.loads(read(int.from_bytes(read(8), "big")))
    os.environ.pop("PYTHONHASHSEED", None)
    finder = None
    for name, code in modules:
        module = ModuleType(name)
        if code is None:
            module.__path__ = []
        sys.modules[name] = module
        parent, _, child = name.rpartition(".")
        if parent:
            setattr(sys.modules[parent], child, module)
        if code is not None:
            exec(code, vars(module))
        if child == "packages":
            finder = module.PackageFinder(packages)
            sys.meta_path.append(finder)
    sys.modules["kata_runner.sandbox.child"].main(finder=finder, **config)


if __name__ == "__main__":
    boot()
