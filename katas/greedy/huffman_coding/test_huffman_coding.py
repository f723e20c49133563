from functools import cache
from itertools import combinations, pairwise

from huffman_coding import huffman
from hypothesis import example, given
from hypothesis import strategies as st

# Few frequencies, so that many are equal, sums too; and steep ones, which make a deep tree.
counts = st.integers(1, 4) | st.sampled_from([1, 2, 3, 5, 8, 13, 21, 34]) | st.integers(1, 10**12)
frequencies = st.dictionaries(st.sampled_from("abc01 é€"), counts, min_size=1, max_size=7) | st.dictionaries(
    st.sampled_from("abcdefghijklmn01 é€"), counts, min_size=9, max_size=16
)

MOST_TO_TRY = 7


@cache
def fewest_digits(counts):
    """Tries all ways to part a few characters into those that begin with 0 and those that begin with 1."""
    if len(counts) == 1:
        return 0
    if len(counts) > MOST_TO_TRY:  # twins may be made of the two rarest: what is tried here bears that out
        rarest = counts[0] + counts[1]
        return rarest + fewest_digits(tuple(sorted((rarest, *counts[2:]))))
    parts = range(len(counts))
    ways = [{0, *chosen} for size in parts[:-1] for chosen in combinations(parts[1:], size)]
    sides = (([counts[i] for i in way], [counts[i] for i in parts if i not in way]) for way in ways)
    return sum(counts) + min(sum(fewest_digits(tuple(sorted(side))) for side in both) for both in sides)


@example({"a": 1})
@example({"a": 1, "b": 1, "c": 1, "0": 1, "1": 1})
@example({"a": 1, "b": 1, "c": 2, "0": 3, "1": 5, "é": 8})
@example({"a": 5, "b": 2, "c": 2, "0": 2, "1": 2})
@given(frequencies)
def test_codes_can_be_told_apart_and_need_the_fewest_digits(freq):
    code = huffman(freq.copy())
    assert code.keys() == freq.keys()
    assert all(digits and set(digits) <= {"0", "1"} for digits in code.values())
    assert not any(after.startswith(before) for before, after in pairwise(sorted(code.values())))
    needed = sum(count * len(code[character]) for character, count in freq.items())
    assert needed == (fewest_digits(tuple(sorted(freq.values()))) or sum(freq.values()))
