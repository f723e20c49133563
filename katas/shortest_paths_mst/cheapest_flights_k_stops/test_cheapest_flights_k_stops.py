from itertools import pairwise

from cheapest_flights_k_stops import cheapest
from hypothesis import given
from hypothesis import strategies as st


@st.composite
def any_flights(draw):
    """A row of cheap flights, perhaps with a gap, and others."""
    n = draw(st.integers(2, 5))
    row = draw(st.permutations(range(n)))
    cities, prices = st.integers(0, n - 1), st.integers(0, 9)
    flights = [(u, v, draw(st.integers(0, 2))) for u, v in pairwise(row)]
    flights += draw(st.lists(st.tuples(cities, cities, prices), max_size=5))
    if draw(st.booleans()):
        del flights[draw(st.integers(0, n - 2))]
    src, dst = draw(st.permutations(row))[:2]
    return n, draw(st.permutations(flights)), src, dst, draw(st.integers(0, n - 1))


@st.composite
def one_short_cut(draw):
    """A row of cheap flights that has too many stops, unless a dear flight leads over a part of it."""
    n = draw(st.integers(4, 7))
    row = draw(st.permutations(range(n)))
    over = draw(st.integers(2, n - 2))
    begin = draw(st.integers(0, n - 2 - over))
    flights = [(u, v, draw(st.integers(0, 2))) for u, v in pairwise(row)]
    flights.append((row[begin], row[begin + over], draw(st.integers(9, 14))))
    return n, draw(st.just(flights) | st.permutations(flights)), row[0], row[-1], n - 1 - over


cases = any_flights() | one_short_cut()


def lowest_price(flights, src, dst, k):
    """By definition: the lowest price of all journeys, flight by flight."""
    prices, journeys = [], [(src, 0)]
    for _ in range(k + 1):
        journeys = [(v, paid + price) for u, paid in journeys for x, v, price in flights if x == u]
        prices += [paid for city, paid in journeys if city == dst]
    return min(prices, default=-1)


@given(cases)
def test_gives_the_lowest_price_with_at_most_k_stops(case):
    n, flights, src, dst, k = case
    assert cheapest(n, flights.copy(), src, dst, k) == lowest_price(flights, src, dst, k)
