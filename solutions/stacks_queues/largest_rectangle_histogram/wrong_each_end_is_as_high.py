"""Two pointers, as for a container of water: looks only at both ends, not at what stands between them."""


def largest_rectangle(heights: list[int]) -> int:
    best = max(heights, default=0)
    left, right = 0, len(heights) - 1
    while left < right:
        best = max(best, min(heights[left], heights[right]) * (right - left + 1))
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return best
