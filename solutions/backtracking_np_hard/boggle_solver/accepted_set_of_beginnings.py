"""A set of all beginnings of words instead of a trie; a stack of paths, as tuples of cells."""


def boggle(board: list[list[str]], words: list[str]) -> list[str]:
    letter = {(r, c): x for r, row in enumerate(board) for c, x in enumerate(row)}
    near = {
        (r, c): [
            (r + i, c + k) for i in (-1, 0, 1) for k in (-1, 0, 1) if (i, k) != (0, 0) and (r + i, c + k) in letter
        ]
        for r, c in letter
    }
    wanted = set(words)
    begins = {word[: i + 1] for word in words for i in range(len(word))}
    found = set()
    stack = [((cell,), x) for cell, x in letter.items()]
    while stack:
        path, text = stack.pop()
        if text in begins:
            if text in wanted:
                found.add(text)
            stack += [((*path, cell), text + letter[cell]) for cell in near[path[-1]] if cell not in path]
    return list(found)
