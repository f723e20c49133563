"""A regular expression that explodes, inside C."""

import re


def running_sums(items):
    return re.match(r"(a|aa)+$", "a" * 100 + "b")
