"""Compares each meeting with all that are held already, though only the last one matters: O(n^2)."""


def max_meetings(meetings: list[tuple[int, int]]) -> int:
    plan: list[tuple[int, int]] = []
    for start, end in sorted(meetings, key=lambda meeting: meeting[1]):
        if all(e <= start or end <= s for s, e in plan):
            plan.append((start, end))
    return len(plan)
