"""Takes a shorter piece when the longest leads nowhere: a valid cut, but not the greedy one."""


def wordpiece(word: str, vocab: set[str], max_len: int) -> list[str]:
    def cut(start: int) -> list[str] | None:
        if start == len(word):
            return []
        for end in range(min(start + max_len, len(word)), start, -1):
            piece = ("##" if start else "") + word[start:end]
            rest = cut(end) if piece in vocab else None
            if rest is not None:
                return [piece, *rest]
        return None

    return cut(0) or ["[UNK]"]
