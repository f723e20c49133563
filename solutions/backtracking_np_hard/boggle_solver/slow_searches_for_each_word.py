"""Searches the board for one word after the other."""


def boggle(board: list[list[str]], words: list[str]) -> list[str]:
    rows, columns = len(board), len(board[0])
    used: set[tuple[int, int]] = set()

    def spells(word: str, at: int, r: int, c: int) -> bool:
        if not (0 <= r < rows and 0 <= c < columns) or (r, c) in used or board[r][c] != word[at]:
            return False
        if at == len(word) - 1:
            return True
        used.add((r, c))
        found = any(spells(word, at + 1, r + i, c + k) for i in (-1, 0, 1) for k in (-1, 0, 1))
        used.remove((r, c))
        return found

    return [word for word in words if any(spells(word, 0, r, c) for r in range(rows) for c in range(columns))]
