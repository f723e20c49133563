"""Works in a child process."""

import os


def running_sums(items):
    read, write = os.pipe()
    if os.fork() == 0:
        os.write(write, repr([sum(items[: i + 1]) for i in range(len(items))]).encode())
        os._exit(0)
    return eval(os.read(read, 1 << 20))
