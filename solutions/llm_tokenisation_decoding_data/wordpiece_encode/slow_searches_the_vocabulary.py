"""Looks at all pieces of the vocabulary at every place: O(V L)."""


def wordpiece(word: str, vocab: set[str], max_len: int) -> list[str]:  # noqa: ARG001
    pieces: list[str] = []
    start = 0
    while start < len(word):
        prefix = "##" if start else ""
        best = ""
        for piece in vocab:
            inside = piece.startswith("##")
            if inside == bool(start) and len(piece) > len(best) and word.startswith(piece[len(prefix) :], start):
                best = piece
        if not best:
            return ["[UNK]"]
        pieces.append(best)
        start += len(best) - len(prefix)
    return pieces
