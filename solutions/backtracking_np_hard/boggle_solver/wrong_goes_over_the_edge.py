"""Catches what lies beyond the last row or column, but above the first one, an index of -1 is the other side."""


def boggle(board: list[list[str]], words: list[str]) -> list[str]:
    trie: dict = {}
    for word in words:
        node = trie
        for letter in word:
            node = node.setdefault(letter, {})
        node["#"] = word
    rows, columns = len(board), len(board[0])
    cells = [[*row] for row in board]
    found = set()

    def walk(r: int, c: int, node: dict) -> None:
        try:
            letter = cells[r][c]
        except IndexError:
            return
        if letter not in node:
            return
        node = node[letter]
        if "#" in node:
            found.add(node["#"])
        cells[r][c] = "."
        for i in (-1, 0, 1):
            for k in (-1, 0, 1):
                walk(r + i, c + k, node)
        cells[r][c] = letter

    for r in range(rows):
        for c in range(columns):
            walk(r, c, trie)
    return list(found)
