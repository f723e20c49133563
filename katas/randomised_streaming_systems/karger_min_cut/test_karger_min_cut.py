from collections import Counter
from heapq import heappop, heappush
from itertools import combinations
from random import Random

import pytest
from karger_min_cut import min_cut

unequal, tail = [(1, 0), (1, 2), (2, 1)], [(3, 0), (0, 1), (1, 2), (2, 0)]
long_tail, ring = [(1, 0), (2, 1), (0, 2), (3, 0), (4, 3)], [(2, 3), (0, 1), (3, 1), (0, 2), (1, 0)]


def fair_chances(groups, edges):
    """How likely each answer of one trial should be, for vertices in these groups."""
    left, fair = [(groups[u], groups[v]) for u, v in edges if groups[u] != groups[v]], Counter()
    if len({*groups}) == 2:
        return Counter({len(left): 1.0})
    for a, b in left:
        for cut, chance in fair_chances([b if group == a else group for group in groups], edges).items():
            fair[cut] += chance / len(left)
    return fair


def one_run(n, edges, trials, chance, answers, to_try, rng):
    """The cut found if randbelow gives these answers and then any, and how likely that run is; notes the other ways."""
    calls = 0

    def randbelow(k):
        nonlocal calls, chance
        assert 1 <= k <= 2 * len(edges), f"randbelow({k}) for {len(edges)} edges"
        if calls == len(answers):
            chance, answer = chance / k, rng.randrange(k)
            for other in {*range(k)} - {answer}:
                heappush(to_try, (-chance, [*answers, other]))
            answers.append(answer)
        calls += 1
        return answers[calls - 1]

    return min_cut(n, edges.copy(), trials, randbelow), chance


@pytest.mark.parametrize(
    ("n", "edges", "trials"),
    [(2, [(0, 1), (1, 0), (0, 1)], 1), (3, unequal, 1), (3, unequal, 2), (4, tail, 1), (4, ring, 1), (5, long_tail, 1)],
)
def test_finds_every_cut_as_often_as_random_contraction(n, edges, trials):
    once, fair = fair_chances(range(n), edges), Counter()
    for cut in once:  # the smallest of all trials
        at_least, more = (sum(p for size, p in once.items() if size >= x) ** trials for x in (cut, cut + 1))
        fair[cut] = at_least - more
    likely, untried, to_try, rng = Counter(), 1.0, [(-1.0, [])], Random(0)
    for _ in range(200):  # whoever draws again if an edge does not count may have to do so for ever
        if untried > 0.02:
            chance, answers = heappop(to_try)
            cut, chance = one_run(n, edges, trials, -chance, answers, to_try, rng)
            likely[cut], untried = likely[cut] + chance, untried - chance
    for cut in fair | likely:
        less, more = likely[cut] - 1e-9, likely[cut] + untried + 1e-9
        assert less <= fair[cut] <= more, f"{cut} should come with probability {fair[cut]:.3f}, not {likely[cut]:.3f}"


@pytest.mark.parametrize("between", [1, 2])
def test_finds_the_cut_between_two_clusters(between):
    edges = [*combinations(range(5), 2), *combinations(range(5, 10), 2), *((i, 9 - i) for i in range(between))]
    # A trial finds it with a probability of 0.26 or more; 100 trials miss it by chance once in 10^13 runs.
    assert min_cut(10, edges, 100, Random(between).randrange) == between
