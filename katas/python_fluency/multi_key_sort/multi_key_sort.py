def rank_records(rows: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The rows with the highest score first, and by ascending name where scores are equal."""
    raise NotImplementedError
