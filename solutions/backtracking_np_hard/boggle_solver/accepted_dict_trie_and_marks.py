"""Dicts in dicts, "#" for the end of a word, marks on a copy of the board; takes away leaves that are used up."""


def boggle(board: list[list[str]], words: list[str]) -> list[str]:
    cells = [["."] * (len(board[0]) + 2)]
    cells += [[".", *row, "."] for row in board]
    cells += [["."] * (len(board[0]) + 2)]
    trie: dict = {}
    for word in words:
        node = trie
        for letter in word:
            node = node.setdefault(letter, {})
        node["#"] = word
    result = []

    def dfs(r, c, above):
        letter = cells[r][c]
        node = above[letter]
        word = node.pop("#", None)
        if word:
            result.append(word)
        cells[r][c] = "."
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                if cells[r + dr][c + dc] in node:
                    dfs(r + dr, c + dc, node)
        cells[r][c] = letter
        if not node:
            del above[letter]

    for r in range(1, len(cells) - 1):
        for c in range(1, len(cells[0]) - 1):
            if cells[r][c] in trie:
                dfs(r, c, trie)
    return result
