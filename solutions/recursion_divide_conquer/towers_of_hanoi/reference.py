def hanoi(n: int, src: str, dst: str, via: str) -> list[tuple[str, str]]:
    """The 2^n - 1 moves that bring n discs from src to dst: O(2^n) time, O(n) space beyond the result.

    The largest disc can move only when all others are on the third peg.
    """
    moves: list[tuple[str, str]] = []

    def bring(discs: int, start: str, target: str, spare: str) -> None:
        if discs > 0:
            bring(discs - 1, start, spare, target)
            moves.append((start, target))
            bring(discs - 1, spare, target, start)

    bring(n, src, dst, via)
    return moves
