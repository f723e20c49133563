"""Sorted once, the pairs come out in order: two queues instead of a heap. Lengths first, then the digits from those."""

from collections import deque


def huffman(freq: dict[str, int]) -> dict[str, str]:
    order = sorted(freq, key=freq.__getitem__)
    n = len(order)
    weights = [freq[character] for character in order]
    single, joined = deque(range(n)), deque[int]()
    parent: dict[int, int] = {}

    def rarest() -> int:
        if joined and (not single or weights[joined[0]] < weights[single[0]]):
            return joined.popleft()
        return single.popleft()

    for new in range(n, 2 * n - 1):
        one, other = rarest(), rarest()
        parent[one] = parent[other] = new
        weights.append(weights[one] + weights[other])
        joined.append(new)
    depth = [0] * (2 * n - 1)
    for node in range(2 * n - 3, -1, -1):
        depth[node] = depth[parent[node]] + 1
    code, value, length = {}, 0, 0
    for i in sorted(range(n), key=depth.__getitem__):  # the canonical code: numbers that go up with the lengths
        value <<= max(depth[i], 1) - length
        length = max(depth[i], 1)
        code[order[i]] = format(value, f"0{length}b")
        value += 1
    return code
