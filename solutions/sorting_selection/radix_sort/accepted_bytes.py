"""Bytes, by counting and cumulative sums, from the back; a bias makes all numbers positive."""


def radix_sort(a: list[int]) -> list[int]:
    if len(a) < 2:
        return a[:]
    bias = min(a)
    numbers = [x - bias for x in a]
    for shift in range(0, max(numbers).bit_length(), 8):
        ends = [0] * 256
        for x in numbers:
            ends[x >> shift & 255] += 1
        for digit in range(1, 256):
            ends[digit] += ends[digit - 1]
        placed = [0] * len(numbers)
        for x in reversed(numbers):
            ends[x >> shift & 255] -= 1
            placed[ends[x >> shift & 255]] = x
        numbers = placed
    return [x + bias for x in numbers]
