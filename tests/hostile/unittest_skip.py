"""Asks to be skipped."""

import unittest


def running_sums(items):
    raise unittest.SkipTest("not today")
