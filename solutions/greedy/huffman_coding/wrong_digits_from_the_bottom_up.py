"""Adds the digit of each merge behind those that are there: the codes are read from the wrong end."""

import heapq


def huffman(freq: dict[str, int]) -> dict[str, str]:
    if len(freq) == 1:
        return dict.fromkeys(freq, "0")
    code = dict.fromkeys(freq, "")
    heap = [(weight, i, [character]) for i, (character, weight) in enumerate(freq.items())]
    heapq.heapify(heap)
    while len(heap) > 1:
        low, i, left = heapq.heappop(heap)
        high, _, right = heapq.heappop(heap)
        for character in left:
            code[character] += "0"
        for character in right:
            code[character] += "1"
        heapq.heappush(heap, (low + high, i, left + right))
    return code
