"""Keeps the window as a list, and looks through it for each new character."""


def longest_unique(s: str) -> int:
    window: list[str] = []
    longest = 0
    for character in s:
        if character in window:
            del window[: window.index(character) + 1]
        window.append(character)
        longest = max(longest, len(window))
    return longest
