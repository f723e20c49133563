"""Right, but puts the answers in the place of the temperatures."""


def days_until_warmer(temperatures: list[int]) -> list[int]:
    stack: list[tuple[int, int]] = []
    for day in reversed(range(len(temperatures))):
        today = temperatures[day]
        while stack and stack[-1][0] <= today:
            stack.pop()
        temperatures[day] = stack[-1][1] - day if stack else 0
        stack.append((today, day))
    return temperatures
