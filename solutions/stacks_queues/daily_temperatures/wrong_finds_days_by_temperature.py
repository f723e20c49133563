"""Keeps temperatures, and finds the day by its temperature: of equally warm days, always the first."""


def days_until_warmer(temperatures: list[int]) -> list[int]:
    waits = [0] * len(temperatures)
    stack: list[int] = []
    for day, degrees in enumerate(temperatures):
        while stack and stack[-1] < degrees:
            past = temperatures.index(stack.pop())
            waits[past] = day - past
        stack.append(degrees)
    return waits
