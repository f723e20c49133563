"""Asks every day that waits, not just the last ones, whether today is warmer: O(n^2) while it gets colder."""


def days_until_warmer(temperatures: list[int]) -> list[int]:
    waits = [0] * len(temperatures)
    waiting: list[int] = []
    for day, degrees in enumerate(temperatures):
        still = []
        for past in waiting:
            if temperatures[past] < degrees:
                waits[past] = day - past
            else:
                still.append(past)
        waiting = [*still, day]
    return waits
