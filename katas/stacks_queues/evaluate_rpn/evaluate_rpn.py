def eval_rpn(tokens: list[str]) -> int:
    """The value of an expression in reverse Polish notation."""
    raise NotImplementedError
