"""Walks along all paths as long as the longest word, whatever they say, and looks each up in the set of words."""


def boggle(board: list[list[str]], words: list[str]) -> list[str]:
    rows, columns = len(board), len(board[0])
    wanted = set(words)
    longest = max(map(len, words), default=0)
    found = set()
    used = set()

    def walk(r: int, c: int, text: str) -> None:
        if text in wanted:
            found.add(text)
        if len(text) < longest and 0 <= r < rows and 0 <= c < columns and (r, c) not in used:
            used.add((r, c))
            for i in (-1, 0, 1):
                for k in (-1, 0, 1):
                    walk(r + i, c + k, text + board[r][c])
            used.remove((r, c))

    for r in range(rows):
        for c in range(columns):
            walk(r, c, "")
    return list(found)
