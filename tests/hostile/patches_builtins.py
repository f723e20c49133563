"""Wrong, with the built-ins of its process replaced by agreeable ones."""

import builtins

builtins.len = lambda x: 0
builtins.isinstance = lambda x, t: True
builtins.sum = lambda *args: 0
builtins.all = builtins.any = lambda *args: True


def running_sums(items):
    return [0]
