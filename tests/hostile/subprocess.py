"""Starts another program."""

import subprocess


def running_sums(items):
    code = f"print([sum({items}[: i + 1]) for i in range({len(items)})])"
    return eval(subprocess.run(["/usr/bin/env", "python3", "-c", code], capture_output=True).stdout)
