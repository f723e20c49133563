from coin_change import min_coins
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.testing import every

# Values just apart, so that the largest misleads; values with a common factor, so that some amounts cannot be made.
coin_lists = st.one_of(
    st.integers(3, 6).map(lambda c: [1, c + 1, c]),
    st.lists(st.sampled_from([2, 4, 6, 10]), min_size=1, max_size=3, unique=True),
    st.lists(st.integers(2, 20), min_size=1, max_size=4, unique=True),
    st.lists(st.integers(2, 30), min_size=9, max_size=12, unique=True),
)
# Twice a coin is often best made by that coin, where the next larger one leads nowhere.
cases = coin_lists.flatmap(
    lambda coins: st.tuples(st.just(coins), st.integers(0, 16) | st.sampled_from([2 * min(c, 8) for c in coins]))
)


def fewest(coins, amount):
    sums, count = {0}, 0  # all sums up to amount that this many coins make
    while sums and amount not in sums:
        sums = {total + c for total in sums for c in coins if total + c <= amount}
        count += 1
    return count if sums else -1


@every(case=((coins, amount) for coins in ([1], [2], [1, 2], [3, 2], [1, 3, 4], [2, 5]) for amount in range(9)))
@given(cases)
def test_gives_the_fewest_coins(case):
    coins, amount = case
    assert min_coins(coins.copy(), amount) == fewest(coins, amount)
