"""The `kata` command, and `python -m kata_runner`."""

import os
import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line; Ctrl-C is no error, however early it comes."""
    try:
        from kata_runner.settings import restarted

        restarted()
        from kata_runner.cli import app
        from kata_runner.interrupts import not_lost

        with not_lost():
            app(prog_name="kata")
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    if not sys.flags.safe_path and sys.path[0] != os.path.dirname(os.path.dirname(__file__)):
        del sys.path[0]  # the current folder: submissions may lie there, called like modules
    main()
