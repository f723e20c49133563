def minutes_to_rot(grid: list[list[int]]) -> int:
    """The minutes until no orange is fresh, or -1: O(R * C) time and space.

    Breadth-first search from all rotten oranges at once: what a minute makes rotten is one level. An orange is on one
    level only, so each is looked at once.
    """
    places = [(i, j, place) for i, row in enumerate(grid) for j, place in enumerate(row)]
    level = [(i, j) for i, j, place in places if place == 2]
    fresh = {(i, j) for i, j, place in places if place == 1}
    minutes = 0
    while fresh and level:
        minutes += 1
        following = []
        for i, j in level:
            for beside in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if beside in fresh:
                    fresh.remove(beside)
                    following.append(beside)
        level = following
    return -1 if fresh else minutes
