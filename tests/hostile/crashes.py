"""Reads address 0."""

import ctypes


def running_sums(items):
    return ctypes.string_at(0)
