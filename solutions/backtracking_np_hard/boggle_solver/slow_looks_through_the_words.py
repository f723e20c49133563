"""Goes through all words at each step to see whether one begins so."""


def boggle(board: list[list[str]], words: list[str]) -> list[str]:
    rows, columns = len(board), len(board[0])
    found = []

    def walk(r: int, c: int, text: str, path: tuple[tuple[int, int], ...]) -> None:
        text += board[r][c]
        path += ((r, c),)
        if text in words and text not in found:
            found.append(text)
        if any(word.startswith(text) for word in words):
            for i in range(max(0, r - 1), min(rows, r + 2)):
                for k in range(max(0, c - 1), min(columns, c + 2)):
                    if (i, k) not in path:
                        walk(i, k, text, path)

    for r in range(rows):
        for c in range(columns):
            walk(r, c, "", ())
    return found
