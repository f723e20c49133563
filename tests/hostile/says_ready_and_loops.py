"""Says that it is ready to be timed, and computes for ever."""

import sys

child = sys.modules["kata_runner.worker.main"]
frame = sys._getframe()
while type(worker := frame.f_locals.get("self")).__name__ != "Worker":
    frame = frame.f_back
send = worker.channel.send


def send_and_loop(message):
    send(message)
    while message[5:6] == bytes([child.messages.READY]):
        pass


worker.channel.send = send_and_loop


def running_sums(items):
    sums, total = [], 0
    for item in items:
        total += item
        sums.append(total)
    return sums
