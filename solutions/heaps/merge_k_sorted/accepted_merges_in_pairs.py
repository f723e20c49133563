"""Merges halves of the lists, recursively: log k rounds through all the numbers."""


def merge_k(lists: list[list[int]]) -> list[int]:
    def merged(first: int, last: int) -> list[int]:
        if last <= first:
            return lists[first][:]
        middle = (first + last) // 2
        a, b = merged(first, middle), merged(middle + 1, last)
        result, i, j = [], 0, 0
        while i < len(a) and j < len(b):
            if a[i] <= b[j]:
                result.append(a[i])
                i += 1
            else:
                result.append(b[j])
                j += 1
        return result + a[i:] + b[j:]

    return merged(0, len(lists) - 1) if lists else []
