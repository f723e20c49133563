def boggle(board: list[list[str]], words: list[str]) -> list[str]:
    """Those of the words that a path of cells spells, from each to one that touches it, none of them twice."""
    raise NotImplementedError
