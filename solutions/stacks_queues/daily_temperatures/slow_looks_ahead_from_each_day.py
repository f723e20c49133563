"""Looks ahead from each day until it is warmer: O(n^2)."""


def days_until_warmer(temperatures: list[int]) -> list[int]:
    n = len(temperatures)
    waits = []
    for day, degrees in enumerate(temperatures):
        later = day + 1
        while later < n and temperatures[later] <= degrees:
            later += 1
        waits.append(later - day if later < n else 0)
    return waits
