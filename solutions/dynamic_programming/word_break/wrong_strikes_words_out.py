"""Strikes out every word wherever it comes; what is left moves together and makes words that were not there."""


def can_segment(s: str, words: list[str]) -> bool:
    return not s or any(can_segment(s.replace(word, "", 1), words) for word in words if word in s)
