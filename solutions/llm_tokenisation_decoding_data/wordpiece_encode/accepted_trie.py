"""Two tries, of pieces that begin a word and of pieces that go on; each is walked as far as it leads."""

END = ""


def wordpiece(word: str, vocab: set[str], max_len: int) -> list[str]:  # noqa: ARG001
    tries: tuple[dict, dict] = ({}, {})
    for piece in vocab:
        node = tries[piece.startswith("##")]
        for c in piece.removeprefix("##"):
            node = node.setdefault(c, {})
        node[END] = True
    pieces: list[str] = []
    start = 0
    while start < len(word):
        node, at, best = tries[start > 0], start, None
        while at < len(word) and word[at] in node:
            node = node[word[at]]
            at += 1
            if END in node:
                best = at
        if best is None:
            return ["[UNK]"]
        pieces.append(("##" if start else "") + word[start:best])
        start = best
    return pieces
