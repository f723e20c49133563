"""Wrong, and sends answers of its own making with the worker's own means."""

import sys


def running_sums(items):
    from kata_runner.protocol import messages
    from kata_runner.protocol.framing import pack

    frame = sys._getframe()
    while type(exchange := frame.f_locals.get("self")).__name__ != "Exchange":
        frame = frame.f_back
    exchange._channel.send(pack([messages.RETURN, exchange._serving, (), "", [4, [[0]], (), (), ()]]))
    return [0]
