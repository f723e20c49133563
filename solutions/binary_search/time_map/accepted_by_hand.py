"""The well-known form: pairs in one list for each key, and a binary search by hand that remembers the best so far."""

from collections import defaultdict


class TimeMap:
    def __init__(self):
        self.store = defaultdict(list)

    def set(self, key, value, t):
        self.store[key].append([value, t])

    def get(self, key, t):
        result = ""
        values = self.store[key]
        low, high = 0, len(values) - 1
        while low <= high:
            middle = (low + high) // 2
            if values[middle][1] <= t:
                result = values[middle][0]
                low = middle + 1
            else:
                high = middle - 1
        return result
