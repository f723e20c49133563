"""Frees an object that is still in use."""

import ctypes


def running_sums(items):
    for _ in range(1000):
        ctypes.pythonapi._Py_Dealloc(ctypes.py_object(items))
    return items
