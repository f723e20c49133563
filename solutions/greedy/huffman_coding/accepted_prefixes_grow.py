"""No tree: every heap entry has its characters, whose codes get one more digit in front at each merge."""

import heapq


def huffman(freq: dict[str, int]) -> dict[str, str]:
    if len(freq) == 1:
        return dict.fromkeys(freq, "1")
    code = dict.fromkeys(freq, "")
    heap = [(weight, i, [character]) for i, (character, weight) in enumerate(freq.items())]
    heapq.heapify(heap)
    while len(heap) > 1:
        low, i, left = heapq.heappop(heap)
        high, _, right = heapq.heappop(heap)
        for character in left:
            code[character] = "0" + code[character]
        for character in right:
            code[character] = "1" + code[character]
        heapq.heappush(heap, (low + high, i, left + right))
    return code
