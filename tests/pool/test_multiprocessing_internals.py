"""The private names of multiprocessing that pool/fork_server.py uses: are they there, and do they mean the same?

A test that fails here says that a newer Python has changed one of them: then pool/fork_server.py has to follow.
"""

from __future__ import annotations

import ast
import inspect
import io
import os
import platform
import struct
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing import context, forkserver, popen_forkserver, process, reduction, resource_tracker, spawn, util
from pathlib import Path
from typing import Any

import pytest

from kata_runner.pool import fork_server
from kata_runner.pool.calls import call

SOURCE = Path(fork_server.__file__).parents[1]
ENDS = 10.0  # seconds that a process may take to end on a busy machine


def check(holds: bool, what: str) -> None:
    assert holds, f"{what}: not so with Python {platform.python_version()}, but pool/fork_server.py relies on it"


# ---------------------------------------------------------------- they are there, and can be called as we do

CALLS: list[tuple[object, str, tuple[object, ...], dict[str, object]]] = [
    (forkserver, "ForkServer", (), {}),
    (forkserver, "read_signed", (0,), {}),
    (forkserver.ForkServer, "set_forkserver_preload", (None, ["module"]), {}),
    (forkserver.ForkServer, "ensure_running", (None,), {}),
    (forkserver.ForkServer, "connect_to_new_process", (None, [0]), {}),
    (popen_forkserver, "Popen", (None,), {}),
    (popen_forkserver.Popen, "_launch", (None, None), {}),
    (context, "set_spawning_popen", (None,), {}),
    (process, "current_process", (), {}),
    (process.BaseProcess, "_Popen", (None,), {}),
    (process.BaseProcess, "start", (None,), {}),
    (reduction, "dump", (None, io.BytesIO()), {}),
    (resource_tracker, "ensure_running", (), {}),
    (spawn, "get_preparation_data", ("name",), {}),
    (util, "_args_from_interpreter_flags", (), {}),
    (util, "Finalize", (None, print), {"args": (), "exitpriority": -100}),
    (util, "close_fds", (0, 1), {}),
]


@pytest.mark.parametrize(("owner", "name", "arguments", "named"), CALLS, ids=[name for _, name, *_ in CALLS])
def test_a_function_takes_what_we_give_it(
    owner: object, name: str, arguments: tuple[object, ...], named: dict[str, object]
) -> None:
    where = f"{getattr(owner, '__module__', 'multiprocessing')}: {getattr(owner, '__name__', owner)}.{name}"
    function: Callable[..., object] | None = getattr(owner, name, None)
    check(callable(function), f"{where} can be called")
    assert function is not None
    try:
        inspect.signature(function).bind(*arguments, **named)
    except TypeError as error:
        check(False, f"{where} takes {arguments} and {named} ({error})")


def test_no_other_module_of_ours_uses_private_names() -> None:
    public = {"multiprocessing", "multiprocessing.connection"}
    for path in SOURCE.rglob("*.py"):
        if path == Path(fork_server.__file__):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imported = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        imported |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        used = {name for name in imported if name.split(".")[0] == "multiprocessing"}
        assert used <= public, path
        if used:
            private = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
            assert not private & {"_config", "_popen", "_forkserver_pid"}, path


# ---------------------------------------------------------------- the server


@pytest.fixture
def server() -> Iterator[Any]:
    server: Any = forkserver.ForkServer()
    server.set_forkserver_preload([])
    yield server
    stop(server)


def stop(server: Any) -> None:
    if server._forkserver_alive_fd is not None:
        os.close(server._forkserver_alive_fd)
        server._forkserver_alive_fd = None
    if server._forkserver_pid is not None:
        with suppress(ChildProcessError):
            os.waitpid(server._forkserver_pid, 0)
        server._forkserver_pid = None


def test_a_server_has_the_number_of_its_process_and_a_pipe_that_it_lives_by(server: Any) -> None:
    names = ("_forkserver_pid", "_forkserver_alive_fd")
    check(all(getattr(server, name, 0) is None for name in names), f"{' and '.join(names)} are None at first")
    server.ensure_running()
    pid, descriptor = server._forkserver_pid, server._forkserver_alive_fd
    check(isinstance(pid, int) and os.waitpid(pid, os.WNOHANG) == (0, 0), "_forkserver_pid is a child that runs")
    check(isinstance(descriptor, int), "_forkserver_alive_fd is open")
    os.close(descriptor)
    end = time.monotonic() + ENDS
    while (gone := os.waitpid(pid, os.WNOHANG)) == (0, 0) and time.monotonic() < end:
        time.sleep(0.01)
    check(gone[0] == pid, "a server ends when _forkserver_alive_fd is closed")
    server._forkserver_pid = server._forkserver_alive_fd = None
    server.ensure_running()
    check(server._forkserver_pid not in (None, pid), "a server without a process starts another")


def test_a_server_is_started_with_the_flags_that_util_gives(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    flags = util._args_from_interpreter_flags()  # type: ignore[attr-defined]
    check(isinstance(flags, list) and all(flag.startswith("-") or "=" in flag for flag in flags), "flags are texts")
    asked: list[bool] = []

    def none() -> list[str]:
        asked.append(True)
        return []

    monkeypatch.setattr(util, "_args_from_interpreter_flags", none)
    server.ensure_running()
    check(bool(asked), "ensure_running looks up util._args_from_interpreter_flags when it starts a process")


def test_a_server_connects_by_ensure_running(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stopped(Exception):
        pass

    def stopped(self: object) -> None:
        raise Stopped

    monkeypatch.setattr(forkserver.ForkServer, "ensure_running", stopped)
    try:
        forkserver.ForkServer().connect_to_new_process([])
    except Stopped:
        return
    check(False, "connect_to_new_process calls ensure_running")


# ---------------------------------------------------------------- a process


def parent_and_start_method() -> tuple[int, str]:
    return os.getppid(), context._default_context.get_start_method()  # type: ignore[attr-defined]


def path_for_modules() -> list[str]:
    return sys.path


def test_a_process_is_forked_from_our_server() -> None:
    parent, method = call(parent_and_start_method)
    check(parent == fork_server._server._forkserver_pid, "the process is a child of the server")
    check(method == "forkserver", "_start_method is the start method there")


def test_a_popen_launches_its_process_with_no_files_to_send_at_first() -> None:
    launched: list[tuple[object, list[int]]] = []

    class Popen(popen_forkserver.Popen):
        def _launch(self, process_obj: object) -> None:
            launched.append((process_obj, [*self._fds]))  # type: ignore[attr-defined]

    popen = Popen("process")  # type: ignore[arg-type]
    check(launched == [("process", [])], "Popen calls _launch, and _fds is empty")
    check(popen.duplicate_for_child(7) == 0 and popen._fds == [7], "_fds are the files to send")  # type: ignore[attr-defined]


def test_what_is_pickled_is_pickled_for_the_popen_that_is_set() -> None:
    before = context.get_spawning_popen()
    marker: Any = object()
    context.set_spawning_popen(marker)
    try:
        check(context.get_spawning_popen() is marker, "set_spawning_popen sets what get_spawning_popen gives")
    finally:
        context.set_spawning_popen(before)


def test_a_process_takes_the_path_from_its_preparation_data() -> None:
    data = spawn.get_preparation_data("name")
    check(data.get("sys_path") is not None and "name" in data.values(), "preparation data have a name and sys_path")
    main = {key for key in data if "main" in key}  # none where the main module has no file, as under pytest-xdist
    check(all(key.startswith("init_main") for key in main), "preparation data name the main module as init_main...")
    check(call(path_for_modules) == fork_server._trusted_path(), "sys_path is where a process looks for modules")


def test_a_sentinel_gives_numbers_of_eight_bytes() -> None:
    reader, writer = os.pipe()
    try:
        os.write(writer, struct.pack("q", -15))
        check(forkserver.read_signed(reader) == -15, "read_signed reads a signed number")
        os.close(writer)
        with suppress(EOFError):
            forkserver.read_signed(reader)
            check(False, "read_signed raises EOFError at the end")
    finally:
        os.close(reader)


def test_a_finalizer_closes_files() -> None:
    class Owner:
        pass

    owner, descriptors = Owner(), os.pipe()
    util.Finalize(owner, util.close_fds, descriptors)  # type: ignore[attr-defined]
    del owner
    for descriptor in descriptors:
        with suppress(OSError):
            os.fstat(descriptor)
            check(False, "Finalize calls close_fds with the files when their owner is gone")


def test_the_configuration_of_a_process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    config = getattr(process.current_process(), "_config", None)
    check(isinstance(config, dict), "current_process()._config is a dict")
    assert config is not None
    monkeypatch.setitem(config, "tempdir", str(tmp_path))
    check(util.get_temp_dir() == str(tmp_path), "_config['tempdir'] is where sockets are made")
    monkeypatch.setitem(config, "daemon", True)
    check(process.current_process().daemon is True, "_config['daemon'] says whether a process is a daemon")
