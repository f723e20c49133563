"""Says that the empty pattern is nowhere."""


def find_all(text: str, pattern: str) -> list[int]:
    if not pattern:
        return []
    return [i for i in range(len(text)) if text.startswith(pattern, i)]
