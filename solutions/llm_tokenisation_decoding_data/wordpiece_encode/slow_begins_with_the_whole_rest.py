"""Makes no use of max_len: tries all that is left of the word first."""


def wordpiece(word: str, vocab: set[str], max_len: int) -> list[str]:  # noqa: ARG001
    pieces: list[str] = []
    start = 0
    while start < len(word):
        prefix = "##" if pieces else ""
        for end in range(len(word), start, -1):
            if prefix + word[start:end] in vocab:
                break
        else:
            return ["[UNK]"]
        pieces.append(prefix + word[start:end])
        start = end
    return pieces
