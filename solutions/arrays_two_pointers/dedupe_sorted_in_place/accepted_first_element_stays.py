"""The first element stays; each further one must be greater than the last that stayed."""


def dedupe(nums: list[int]) -> int:
    if not nums:
        return 0
    write = 1
    for read in range(1, len(nums)):
        if nums[read] > nums[write - 1]:
            nums[write] = nums[read]
            write += 1
    return write
