from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from run_length_encoding import rle_encode

# Few characters, so that runs are long and come back; some that a careless program takes for equal, or for nothing.
strings = st.text("aAb0 \n", max_size=12) | st.text("xyé\U0001f40d", max_size=40)
long_runs = st.lists(st.text("ab", min_size=1, max_size=1).map(lambda c: c * 15), max_size=4).map("".join)


@given(strings | long_runs)
def test_gives_runs_that_make_the_string_and_cannot_be_longer(s):
    runs = [tuple(run) for run in rle_encode(s)]
    assert "".join(character * length for character, length in runs) == s
    assert all(len(character) == 1 and length >= 1 for character, length in runs), "a run is of one character, or more"
    assert all(run[0] != following[0] for run, following in pairwise(runs)), "a run goes on in the next one"
