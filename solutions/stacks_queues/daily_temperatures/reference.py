def days_until_warmer(temperatures: list[int]) -> list[int]:
    """For each day, how many days later it is warmer for the first time: O(n) time and space.

    A stack holds the days that still wait. Temperatures never rise from its bottom to its top, so that those which
    today is warmer than are on top. Every day is pushed once, and popped at most once.
    """
    waits = [0] * len(temperatures)
    waiting: list[int] = []
    for day, degrees in enumerate(temperatures):
        while waiting and temperatures[waiting[-1]] < degrees:
            past = waiting.pop()
            waits[past] = day - past
        waiting.append(day)
    return waits
