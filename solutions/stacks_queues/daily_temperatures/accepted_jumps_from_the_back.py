"""From the back: whoever is not warmer than today points to the next day that may be. No stack."""


def days_until_warmer(temperatures: list[int]) -> list[int]:
    n = len(temperatures)
    waits = [0] * n
    for day in range(n - 2, -1, -1):
        later = day + 1
        while temperatures[later] <= temperatures[day]:
            if waits[later] == 0:
                break
            later += waits[later]
        else:
            waits[day] = later - day
    return waits
