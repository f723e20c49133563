"""A board of characters; each new queen looks up along her column and her two diagonals."""


def queens(n: int) -> int:
    board = [["."] * n for _ in range(n)]

    def attacked(r: int, c: int) -> bool:
        for step in (-1, 0, 1):
            i, j = r - 1, c + step
            while i >= 0 and 0 <= j < n:
                if board[i][j] == "Q":
                    return True
                i, j = i - 1, j + step
        return False

    def place(r: int) -> int:
        if r == n:
            return 1
        count = 0
        for c in range(n):
            if not attacked(r, c):
                board[r][c] = "Q"
                count += place(r + 1)
                board[r][c] = "."
        return count

    return place(0)
