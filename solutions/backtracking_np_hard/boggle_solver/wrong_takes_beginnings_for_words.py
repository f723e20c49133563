"""Knows how words begin, but not where they end: finds also what is only the beginning of a word."""


def boggle(board: list[list[str]], words: list[str]) -> list[str]:
    begins = {word[:i] for word in words for i in range(1, len(word) + 1)}
    rows, columns = len(board), len(board[0])
    found = set()

    def walk(r: int, c: int, text: str, path: list[tuple[int, int]]) -> None:
        if 0 <= r < rows and 0 <= c < columns and (r, c) not in path and text + board[r][c] in begins:
            text += board[r][c]
            found.add(text)
            for i in (-1, 0, 1):
                for k in (-1, 0, 1):
                    walk(r + i, c + k, text, [*path, (r, c)])

    for r in range(rows):
        for c in range(columns):
            walk(r, c, "", [])
    return list(found)
