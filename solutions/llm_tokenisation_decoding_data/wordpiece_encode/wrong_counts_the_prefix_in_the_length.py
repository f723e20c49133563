"""Takes max_len to count the prefix."""


def wordpiece(word: str, vocab: set[str], max_len: int) -> list[str]:
    pieces: list[str] = []
    start = 0
    while start < len(word):
        prefix = "##" if pieces else ""
        for end in range(min(start + max_len - len(prefix), len(word)), start, -1):
            if prefix + word[start:end] in vocab:
                break
        else:
            return ["[UNK]"]
        pieces.append(prefix + word[start:end])
        start = end
    return pieces
