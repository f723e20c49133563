"""Lets a deque do it, and copies the result back."""

from collections import deque


def rotate(nums: list[int], k: int) -> None:
    turned = deque(nums)
    turned.rotate(k)
    nums[:] = turned
