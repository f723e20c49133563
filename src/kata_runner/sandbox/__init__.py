"""The trusted side of a worker process: start it, confine it, talk to it, stop it."""
