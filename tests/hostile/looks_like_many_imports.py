"""Right, with a text in which whoever looks for imports may lose his way."""

from itertools import (
    accumulate,
)

TEXT = """
import (
from(
from x import (
import
"""


def running_sums(items):
    return [*accumulate(items)]
