"""Takes the length off k once, which is enough only for k below twice the length."""


def rotate(nums: list[int], k: int) -> None:
    n = len(nums)
    if k > n:
        k -= n
    nums.reverse()
    nums[:k] = nums[:k][::-1]
    nums[k:] = nums[k:][::-1]
