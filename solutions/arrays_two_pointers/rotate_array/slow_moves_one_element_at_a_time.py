"""Takes the last element to the front k times, each time shifting all the others: O(n k)."""


def rotate(nums: list[int], k: int) -> None:
    for _ in range(k % len(nums) if nums else 0):
        nums.insert(0, nums.pop())
