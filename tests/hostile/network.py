"""Opens sockets: to a server here, an abstract one, a pair; wrong if it can reach anybody."""

import socket
from itertools import accumulate

broke_out = False
try:
    with socket.create_connection(("127.0.0.1", {port}), timeout=1):
        broke_out = True
except OSError:
    pass
try:
    with socket.socket(socket.AF_UNIX) as abstract:
        abstract.connect("\0{abstract}")
        broke_out = True
except OSError:
    pass


def running_sums(items):
    sums = [*accumulate(items)]
    return [0] if broke_out else sums
