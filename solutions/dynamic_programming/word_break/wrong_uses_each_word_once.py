"""Uses up a word when it takes it."""


def can_segment(s: str, words: list[str]) -> bool:
    if not s:
        return True
    return any(
        can_segment(s[len(word) :], words[:i] + words[i + 1 :]) for i, word in enumerate(words) if s.startswith(word)
    )
