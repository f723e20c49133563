from collections import Counter
from itertools import chain

from hypothesis import example, given
from hypothesis import strategies as st
from stratified_kfold import stratified_folds

# Few classes, often in blocks, some with hardly an example.
blocks = st.lists(st.tuples(st.sampled_from([0, 1, 1, -3, 10**9]), st.integers(1, 7)), max_size=4)
classes = blocks.map(lambda runs: [c for c, length in runs for _ in range(length)])
classes |= st.lists(st.sampled_from([0, 1, 5]), max_size=15)
seeds = st.integers(0, 2**32 - 2)


@example([0] * 5 + [1] * 3, 3, 0)
@example([0] * 6 + [1] * 6, 2, 0)
@example([0, 1, 2, 0, 1, 2, 0, 0], 4, 1)
@example([1, 0, 0, 0], 2, 0)
@example([4], 3, 0)
@example([0, 0, 0, 0, 0], 3, 0)
@given(classes, st.integers(1, 5), seeds)
def test_spreads_every_class_evenly(y, k, seed):
    folds = stratified_folds(y, k, seed)
    assert len(folds) == k
    assert sorted(i for fold in folds for i in fold) == list(range(len(y))), "not every example is in one fold"
    counts = [Counter(y[i] for i in fold) for fold in folds]
    for c in set(y):
        in_folds = [count[c] for count in counts]
        assert max(in_folds) - min(in_folds) <= 1, f"class {c} comes {in_folds} times in the folds"


# 40 examples of one class have so many folds that none come twice by chance.
@given(st.lists(st.sampled_from([0, 1]), min_size=80, max_size=90), st.integers(2, 5), seeds)
def test_shuffles_by_the_seed(y, k, seed):
    first, again, other = (stratified_folds(y, k, s) for s in (seed, seed, seed + 1))
    for fold_of in (first, other):
        assert sorted(chain(*fold_of)) == [*range(len(y))], "not every example is in one fold"
        ones = [sum(y[i] for i in fold) for fold in fold_of]
        assert max(ones) - min(ones) <= 1, f"class 1 comes {ones} times in the folds"
    assert [sorted(fold) for fold in first] == [sorted(fold) for fold in again]
    assert sorted(map(sorted, first)) != sorted(map(sorted, other)), "two seeds give the same folds"
