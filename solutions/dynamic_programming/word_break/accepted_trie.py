"""From each place that can be reached, walks down a trie along the text."""


class _Node:
    def __init__(self) -> None:
        self.children: dict[str, _Node] = {}
        self.ends_a_word = False


def can_segment(s: str, words: list[str]) -> bool:
    root = _Node()
    for word in words:
        node = root
        for letter in word:
            node = node.children.setdefault(letter, _Node())
        node.ends_a_word = True
    reachable = [False] * (len(s) + 1)
    reachable[0] = True
    for start in range(len(s)):
        if not reachable[start]:
            continue
        node = root
        for at in range(start, len(s)):
            following = node.children.get(s[at])
            if following is None:
                break
            node = following
            if node.ends_a_word:
                reachable[at + 1] = True
    return reachable[len(s)]
