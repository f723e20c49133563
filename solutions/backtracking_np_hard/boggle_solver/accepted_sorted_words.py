"""Words in order, and for each path the range of those that begin like it, by binary search."""

from bisect import bisect_left


def boggle(board: list[list[str]], words: list[str]) -> list[str]:
    ordered = sorted(words)
    rows, columns = len(board), len(board[0])
    found: set[str] = set()
    used: set[tuple[int, int]] = set()

    def search(r: int, c: int, text: str, low: int, high: int) -> None:
        if not (0 <= r < rows and 0 <= c < columns) or (r, c) in used:
            return
        text += board[r][c]
        low = bisect_left(ordered, text, low, high)
        high = bisect_left(ordered, text + "{", low, high)
        if low == high:
            return
        if ordered[low] == text:
            found.add(text)
        used.add((r, c))
        for i in (-1, 0, 1):
            for k in (-1, 0, 1):
                search(r + i, c + k, text, low, high)
        used.remove((r, c))

    for r in range(rows):
        for c in range(columns):
            search(r, c, "", 0, len(ordered))
    return sorted(found)
