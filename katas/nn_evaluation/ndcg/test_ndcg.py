import math
from itertools import permutations

from hypothesis import example, given
from hypothesis import strategies as st
from ndcg import ndcg_mrr

from kata_runner.testing import close

grades = st.sampled_from([0, 0, 1, 1, 2, 3]) | st.integers(0, 20)
MOST_TO_TRY = 6
results = st.one_of(
    st.lists(grades, max_size=5),
    st.lists(st.sampled_from([0, 0, 1]), max_size=MOST_TO_TRY),
    st.lists(grades, min_size=9, max_size=15),
)


@example([0, 2, 1], 3)
@example([1, 0, 5], 2)
@example([1, 0, 0, 3], 2)
@example([3, 1, 0], 3)
@example([0, 0], 2)
@example([], 1)
@given(results, st.integers(1, 7))
def test_ndcg_is_the_share_of_the_best_order(relevance, k):
    def dcg(order):
        return math.fsum((2**grade - 1) / math.log2(place + 1) for place, grade in enumerate(order[:k], 1))

    # Of longer lists, the best order is that by relevance: the short ones bear that out.
    orders = permutations(relevance) if len(relevance) <= MOST_TO_TRY else [sorted(relevance, reverse=True)]
    best = max(map(dcg, orders))
    ndcg, _ = ndcg_mrr(relevance, k)
    assert close(ndcg, dcg(relevance) / best if best else 0.0)


@example([0, 0, 2], 2)
@example([0, 0, 2], 3)
@example([1, 3], 1)
@given(results, st.integers(1, 7))
def test_mrr_is_the_inverse_of_the_first_relevant_place(relevance, k):
    _, mrr = ndcg_mrr(relevance, k)
    relevant = [place for place, grade in enumerate(relevance, 1) if place <= k and grade > 0]
    assert close(mrr, 1 / min(relevant) if relevant else 0.0)
