"""Myers 1999: the differences between neighbours in a column are bits of two large integers."""


def edit_distance(a: str, b: str) -> int:
    if not a:
        return len(b)
    n = len(a)
    everywhere, last = (1 << n) - 1, 1 << (n - 1)
    places: dict[str, int] = {}
    for i, x in enumerate(a):
        places[x] = places.get(x, 0) | 1 << i
    up, down, distance = everywhere, 0, n
    for y in b:
        match = places.get(y, 0)
        diagonal = (((match & up) + up) ^ up) | match | down
        right_up = down | ~(diagonal | up) & everywhere
        right_down = up & diagonal
        distance += (right_up & last > 0) - (right_down & last > 0)
        right_up = (right_up << 1 | 1) & everywhere
        right_down = right_down << 1 & everywhere
        up = right_down | ~(diagonal | right_up) & everywhere
        down = right_up & diagonal
    return distance
