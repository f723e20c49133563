"""Where no warmer day comes, gives the number of days that are left."""


def days_until_warmer(temperatures: list[int]) -> list[int]:
    n = len(temperatures)
    waits = [n - 1 - day for day in range(n)]
    stack: list[int] = []
    for day, degrees in enumerate(temperatures):
        while stack and temperatures[stack[-1]] < degrees:
            past = stack.pop()
            waits[past] = day - past
        stack.append(day)
    return waits
