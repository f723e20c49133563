"""The worker process that runs an attempt: starting, confining, talking to and stopping it.

Both sides of the pipe live here. `wire`, `heap`, `peer`, `confine` and `child` also run in the worker, which has no
installed packages but msgpack: they import nothing else from outside the standard library, and little of that.
"""
