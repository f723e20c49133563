from itertools import chain, islice

from hypothesis import example, given, settings
from hypothesis import strategies as st
from minibatch_iterator import minibatches

seeds = st.integers(0, 2**32 - 2)


@example(5, 2, 2, 0, True)
@example(6, 3, 2, 0, True)
@example(5, 2, 2, 0, False)
@example(2, 5, 2, 0, True)
@example(2, 5, 2, 0, False)
@given(st.integers(1, 9), st.integers(1, 10), st.integers(0, 3), seeds, st.booleans())
def test_every_epoch_has_every_example_once(n, batch, epochs, seed, drop_last):
    batches = [list(b) for b in minibatches(n, batch, epochs, seed, drop_last)]
    sizes = [batch] * (n // batch) + ([n % batch] if n % batch and not drop_last else [])
    assert [len(b) for b in batches] == sizes * epochs
    for epoch in range(epochs):
        examples = [*chain(*batches[epoch * len(sizes) : (epoch + 1) * len(sizes)])]
        assert set(examples) <= {*range(n)}
        assert len(set(examples)) == sum(sizes)


# 40 examples and more have so many orders that none comes twice by chance.
@settings(max_examples=20)
@given(st.integers(40, 60), st.integers(8, 12), seeds, st.booleans())
def test_shuffles_examples_anew_in_every_epoch_and_for_every_seed(n, batch, seed, drop_last):
    seen = []
    whole = n - n % batch if drop_last else n
    for s in (seed, seed + 1):
        batches = [sorted(b) for b in minibatches(n, batch, 3, s, drop_last)]
        size = len(batches) // 3
        drawn = [{*chain(*batches[i : i + size])} for i in range(0, 3 * size, size)]
        assert all(len(epoch) == whole and epoch <= {*range(n)} for epoch in drawn), "not every example comes once"
        seen += [sorted(batches[i : i + size]) for i in range(0, 3 * size, size)]
    assert not any(a in seen[:i] for i, a in enumerate(seen)), "two epochs, of one seed or two, have the same batches"
    in_order = [list(range(i, min(i + batch, n))) for i in range(0, n, batch)]
    assert in_order[0] not in seen[0] or in_order[1] not in seen[0], "the examples are not shuffled"


@settings(max_examples=20)
@given(seeds)
def test_all_chance_comes_from_the_seed(seed):
    first, again, third = (minibatches(20, 7, 10**9, seed, False) for _ in range(3))
    in_turn = [[*map(list, three)] for three in islice(zip(first, again, third, strict=True), 6)]
    same = all(a == b == c for a, b, c in in_turn)
    assert same, "iterators with equal arguments, drawn from in turn, give other batches"
    epochs = [sorted(chain(*(batch for batch, *_ in in_turn[i : i + 3]))) for i in (0, 3)]
    assert epochs == [[*range(20)]] * 2, "not every example comes once"
