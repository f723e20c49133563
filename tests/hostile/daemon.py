"""Leaves a daemon behind that keeps every pipe open."""

import os
import time


def running_sums(items):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(1000)
        os._exit(0)
    os._exit(0)
