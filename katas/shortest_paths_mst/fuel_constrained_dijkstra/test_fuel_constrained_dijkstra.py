from copy import deepcopy
from itertools import pairwise

from fuel_constrained_dijkstra import min_time
from hypothesis import given
from hypothesis import strategies as st


@st.composite
def cases(draw):
    """A row of cities with a fast and thirsty road and a slow and sparing one at each step, and other roads."""
    n = draw(st.integers(1, 5))
    row = draw(st.permutations(range(n)))
    cities, times, fuel = st.integers(0, n - 1), st.integers(0, 12), st.integers(0, 3)
    uses = [(draw(st.tuples(cities, cities, times)), draw(fuel)) for _ in range(draw(st.integers(0, 3)))]
    for u, v in pairwise(row):
        u, v = draw(st.permutations((u, v)))
        uses.append(((u, v, draw(st.integers(0, 3))), draw(st.integers(1, 3))))
        if draw(st.booleans()):
            uses.append(((v, u, draw(st.integers(3, 6))), draw(st.integers(0, 1))))
    uses = draw(st.permutations(uses))
    stations = draw(st.lists(cities, unique=True))
    s, t = draw(st.just((row[0], row[-1])) | st.tuples(cities, cities))
    roads, fuel_use = [road for road, _ in uses], [amount for _, amount in uses]
    return n, roads, fuel_use, stations, draw(st.integers(1, 6)), draw(st.integers(0, 6)), s, t


def by_rounds(n, roads, fuel_use, stations, capacity, refill_time, s, t):
    """By definition: the least time of every city and tank, improved step by step until nothing improves."""
    least, improved = {}, {(s, capacity): 0}
    while improved:
        least |= improved
        steps = [((city, capacity), time + refill_time) for (city, _), time in least.items() if city in stations]
        for (u, v, more), amount in zip(roads, fuel_use, strict=True):
            for a, b in ((u, v), (v, u)):
                steps += [((b, left - amount), time + more) for (x, left), time in least.items() if x == a]
        improved = {}
        for (city, left), time in steps:
            if left >= 0 and time < min(least.get((city, left), time + 1), improved.get((city, left), time + 1)):
                improved[city, left] = time
    return min((time for (city, _), time in least.items() if city == t), default=None)


@given(cases())
def test_gives_the_least_time(case):
    assert min_time(*deepcopy(case)) == by_rounds(*case)
