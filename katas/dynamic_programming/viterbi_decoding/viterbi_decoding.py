def viterbi(
    start: list[float], trans: list[list[float]], emit: list[list[float]], obs: list[int]
) -> tuple[float, list[int]]:
    """The largest log-probability of a path of states that shows obs, and such a path."""
    raise NotImplementedError
