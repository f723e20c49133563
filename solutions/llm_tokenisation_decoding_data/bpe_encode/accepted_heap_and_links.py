"""A heap of (rank, place) and links between the symbols: O(L log L)."""

from heapq import heapify, heappop, heappush


def bpe_encode(word: str, ranks: dict[tuple[str, str], int]) -> list[str]:
    symbols = list(word)
    size = len(symbols)
    after = list(range(1, size + 1))
    before = list(range(-1, size - 1))
    due = [
        (ranks[word[i], word[i + 1]], i, word[i], word[i + 1])
        for i in range(size - 1)
        if (word[i], word[i + 1]) in ranks
    ]
    heapify(due)
    while due:
        _, i, left, right = heappop(due)
        j = after[i]
        if symbols[i] != left or j >= size or symbols[j] != right:
            continue  # one of them has been merged meanwhile
        symbols[i], symbols[j] = left + right, ""
        after[i] = after[j]
        if after[i] < size:
            before[after[i]] = i
        for a, b in ((before[i], i), (i, after[i])):
            if a >= 0 and b < size and (symbols[a], symbols[b]) in ranks:
                heappush(due, (ranks[symbols[a], symbols[b]], a, symbols[a], symbols[b]))
    return [symbol for symbol in symbols if symbol]
