"""Walks up, down, left and right only."""


def boggle(board: list[list[str]], words: list[str]) -> list[str]:
    trie: dict = {}
    for word in words:
        node = trie
        for letter in word:
            node = node.setdefault(letter, {})
        node["#"] = word
    rows, columns = len(board), len(board[0])
    taken = [[False] * columns for _ in range(rows)]
    found = set()

    def walk(r: int, c: int, node: dict) -> None:
        if not (0 <= r < rows and 0 <= c < columns) or taken[r][c] or board[r][c] not in node:
            return
        node = node[board[r][c]]
        if "#" in node:
            found.add(node["#"])
        taken[r][c] = True
        for i in (-1, 0, 1):
            for k in (-1, 0, 1):
                if i == 0 or k == 0:
                    walk(r + i, c + k, node)
        taken[r][c] = False

    for r in range(rows):
        for c in range(columns):
            walk(r, c, trie)
    return list(found)
