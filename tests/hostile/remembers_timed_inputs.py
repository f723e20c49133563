"""Quadratic, but quick on an input that it has seen."""

import pickle

known = {}


def running_sums(items):
    key = pickle.dumps(items)
    if key not in known:
        known[key] = [sum(items[: i + 1]) for i in range(len(items))]
    return known[key].copy()
