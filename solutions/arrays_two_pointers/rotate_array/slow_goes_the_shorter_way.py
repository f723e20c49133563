"""One element at a time to the front, or to the back where that is the shorter way: still O(n^2) half way round."""


def rotate(nums: list[int], k: int) -> None:
    n = len(nums)
    if n and 2 * (k % n) <= n:
        for _ in range(k % n):
            nums.insert(0, nums.pop())
    elif n:
        for _ in range(n - k % n):
            nums.append(nums.pop(0))
