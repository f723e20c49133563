"""From each wall looks for the next one as high, else for the highest that is left: O(n^2) on the way down."""


def trapped(heights: list[int]) -> int:
    water, i, n = 0, 0, len(heights)
    while i < n - 1:
        other = i + 1
        for j in range(i + 1, n):
            if heights[j] >= heights[i]:
                other = j
                break
            if heights[j] > heights[other]:
                other = j
        level = min(heights[i], heights[other])
        water += sum(level - height for height in heights[i + 1 : other])
        i = other
    return water
