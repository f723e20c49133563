"""A heap with lazy deletion."""
import heapq

def window_max(a: list[int], k: int) -> list[int]:
    h, out = [], []
    for i, x in enumerate(a):
        heapq.heappush(h, (-x, i))
        while h[0][1] <= i - k: heapq.heappop(h)
        out.append(-h[0][0])
    return out[k - 1:]
