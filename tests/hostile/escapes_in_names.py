"""Steers the terminal by the name of an exception and of a class."""


def running_sums(items):
    raise type("Oops\x1b[2J", (Exception,), {})("\x1b[2J")
