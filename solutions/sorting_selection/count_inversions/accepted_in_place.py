"""The well-known form: sorts the list itself with one buffer, and counts at the moment when the right side wins."""


def count_inversions(a: list[int]) -> int:
    def sort(low: int, high: int) -> int:
        if high - low <= 1:
            return 0
        middle = (low + high) // 2
        count = sort(low, middle) + sort(middle, high)
        i, j, k = low, middle, low
        while i < middle and j < high:
            if a[i] <= a[j]:
                buffer[k] = a[i]
                i += 1
            else:
                buffer[k] = a[j]
                j += 1
                count += middle - i
            k += 1
        while i < middle:
            buffer[k] = a[i]
            i, k = i + 1, k + 1
        while j < high:
            buffer[k] = a[j]
            j, k = j + 1, k + 1
        for k in range(low, high):
            a[k] = buffer[k]
        return count

    buffer = a.copy()
    return sort(0, len(a))
