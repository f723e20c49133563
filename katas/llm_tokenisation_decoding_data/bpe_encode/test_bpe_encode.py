from bpe_encode import bpe_encode
from hypothesis import example, given
from hypothesis import strategies as st


@st.composite
def merges(draw):
    """Ranks as training gives them, in any order: of few letters, no token made twice."""
    symbols, pairs = [*"abc"], []
    for _ in range(draw(st.integers(0, 6))):
        # Rather the newest symbols, so that merges build on each other.
        pair = draw(st.sampled_from(symbols[-4:])), draw(st.sampled_from(symbols))
        pair = draw(st.sampled_from([pair, pair[::-1]]))
        if "".join(pair) not in symbols:
            symbols.append("".join(pair))
            pairs.append(pair)
    ranks = sorted(draw(st.sets(st.integers(0, 40), min_size=len(pairs), max_size=len(pairs))))
    return dict(draw(st.permutations([*zip(pairs, ranks, strict=True)])))


@st.composite
def cases(draw):
    ranks = draw(merges())
    parts = ["a", "b", "c", "aa", "é", *("".join(pair) for pair in ranks)]
    return "".join(draw(st.lists(st.sampled_from(parts), max_size=6))), ranks


def encoded(word, ranks):
    """Every merge in the order of learning, whether the word has it or not."""
    symbols = [*word]
    for pair in sorted(ranks, key=ranks.get):
        i = 0
        while i < len(symbols):
            if (*symbols[i : i + 2],) == pair:
                symbols[i : i + 2] = ["".join(pair)]
            i += 1
    return symbols


@example(("abc", {("a", "b"): 1, ("b", "c"): 0}))
@example(("aaaaa", {("aa", "a"): 7, ("a", "a"): 0}))
@example(("abab", {("ab", "ab"): 1, ("a", "b"): 0}))
@example(("bcabc", {("bc", "a"): 3, ("b", "c"): 1, ("a", "bc"): 2}))
@example(("cabcab", {("a", "b"): 4, ("c", "a"): 5, ("ab", "c"): 9}))
@example(("éaé", {("a", "b"): 0}))
@given(cases())
def test_merges_by_rank(case):
    word, ranks = case
    assert [*bpe_encode(word, ranks.copy())] == encoded(word, ranks)
