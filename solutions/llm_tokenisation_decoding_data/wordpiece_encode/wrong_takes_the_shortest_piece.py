"""Tries short pieces first."""


def wordpiece(word: str, vocab: set[str], max_len: int) -> list[str]:
    pieces: list[str] = []
    start = 0
    while start < len(word):
        prefix = "##" if pieces else ""
        for end in range(start + 1, min(start + max_len, len(word)) + 1):
            if prefix + word[start:end] in vocab:
                break
        else:
            return ["[UNK]"]
        pieces.append(prefix + word[start:end])
        start = end
    return pieces
