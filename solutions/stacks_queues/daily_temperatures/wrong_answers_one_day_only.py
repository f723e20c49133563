"""Has `if` for `while`: today answers at most one of the days that wait."""


def days_until_warmer(temperatures: list[int]) -> list[int]:
    waits = [0] * len(temperatures)
    stack: list[int] = []
    for day, degrees in enumerate(temperatures):
        if stack and temperatures[stack[-1]] < degrees:
            past = stack.pop()
            waits[past] = day - past
        stack.append(day)
    return waits
