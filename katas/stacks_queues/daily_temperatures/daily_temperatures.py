def days_until_warmer(temperatures: list[int]) -> list[int]:
    """For each day, how many days later it is warmer for the first time; 0 if it never is."""
    raise NotImplementedError
