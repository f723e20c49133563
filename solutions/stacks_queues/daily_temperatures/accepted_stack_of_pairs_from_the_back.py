"""From the back, with a stack of the days that are warmer than all between here and there."""


def days_until_warmer(temperatures: list[int]) -> list[int]:
    stack: list[tuple[int, int]] = []
    waits = []
    for day in reversed(range(len(temperatures))):
        today = temperatures[day]
        while stack and stack[-1][0] <= today:
            stack.pop()
        waits.append(stack[-1][1] - day if stack else 0)
        stack.append((today, day))
    waits.reverse()
    return waits
