"""Writes the best sum that ends at each element over the element itself."""


def max_subarray(a: list[int]) -> int:
    for i in range(1, len(a)):
        a[i] += max(0, a[i - 1])
    return max(a)
