"""Puts a day of temperature 0 at the bottom of the stack, as if none were colder."""


def days_until_warmer(temperatures: list[int]) -> list[int]:
    waits: list[int] = []
    stack: list[tuple[int, int]] = []
    for day in reversed(range(len(temperatures))):
        warmest, at = 0, day
        while stack and stack[-1][0] <= temperatures[day]:
            stack.pop()
        if stack:
            warmest, at = stack[-1]
        waits.append(at - day if warmest > 0 else 0)
        stack.append((temperatures[day], day))
    return waits[::-1]
