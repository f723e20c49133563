"""Aborts the process."""

import os


def running_sums(items):
    os.abort()
