"""Gives, and looks up, pieces inside the word without their prefix."""


def wordpiece(word: str, vocab: set[str], max_len: int) -> list[str]:
    pieces: list[str] = []
    start = 0
    while start < len(word):
        prefix = ""
        for end in range(min(start + max_len, len(word)), start, -1):
            if prefix + word[start:end] in vocab:
                break
        else:
            return ["[UNK]"]
        pieces.append(prefix + word[start:end])
        start = end
    return pieces
