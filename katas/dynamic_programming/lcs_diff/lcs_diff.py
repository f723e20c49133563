def diff(a: list[str], b: list[str]) -> list[tuple[str, str]]:
    """The lines of a and b, marked " " if kept, "-" if taken out, "+" if put in, with as many kept as possible."""
    raise NotImplementedError
