"""Cuts pieces off the front of what is left."""


def wordpiece(word: str, vocab: set[str], max_len: int) -> list[str]:
    pieces = []
    rest = word
    while rest:
        candidates = (rest[:k] if rest is word else "##" + rest[:k] for k in range(min(max_len, len(rest)), 0, -1))
        piece = next((c for c in candidates if c in vocab), None)
        if piece is None:
            return ["[UNK]"]
        pieces.append(piece)
        rest = rest[len(piece) if rest is word else len(piece) - 2 :]
    return pieces
