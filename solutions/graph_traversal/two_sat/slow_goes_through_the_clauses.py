"""Tries a value for the variable of the last clause that is left, and looks through all clauses for what follows."""


def two_sat(n: int, clauses: list[tuple[int, int]]) -> list[bool] | None:
    def simplified(left: list[tuple[int, int]], x: int) -> tuple[list[tuple[int, int]], set[int]] | None:
        """The clauses that are left if x holds, and all that must hold then."""
        held = {x}
        while True:
            left = [clause for clause in left if not held & {*clause}]
            forced = {b if -a in held else a for a, b in left if -a in held or -b in held}
            if not forced:
                return left, held
            held |= forced
            if any(-y in held for y in forced):
                return None

    left, values = clauses, set()
    while left:
        a = left[-1][0]
        found = simplified(left, a) or simplified(left, -a)
        if found is None:
            return None
        left, held = found
        values |= held
    return [x in values for x in range(1, n + 1)]
