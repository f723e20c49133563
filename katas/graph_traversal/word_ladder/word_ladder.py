def ladder_length(start: str, goal: str, words: list[str]) -> int:
    """The number of words on the shortest ladder from start to goal, both included; 0 if there is none."""
    raise NotImplementedError
