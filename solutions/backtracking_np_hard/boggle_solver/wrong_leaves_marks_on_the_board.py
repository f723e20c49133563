"""Marks the cells of the path on the board itself, and does not unmark them where it finds the word."""


def boggle(board: list[list[str]], words: list[str]) -> list[str]:
    rows, columns = len(board), len(board[0])

    def spells(grid: list[list[str]], word: str, r: int, c: int) -> bool:
        if not word:
            return True
        if not (0 <= r < rows and 0 <= c < columns) or grid[r][c] != word[0]:
            return False
        grid[r][c] = "#"
        if any(spells(grid, word[1:], r + i, c + k) for i in (-1, 0, 1) for k in (-1, 0, 1)):
            return True
        grid[r][c] = word[0]
        return False

    def on_board(word: str) -> bool:
        grid = board if word == words[-1] else [[*row] for row in board]
        return any(spells(grid, word, r, c) for r in range(rows) for c in range(columns))

    return [word for word in words if on_board(word)]
