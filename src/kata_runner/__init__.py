"""kata: practise algorithms and data structures, with a grader that cannot be fooled."""

__version__ = "0.1.0"
