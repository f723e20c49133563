from hypothesis import given
from hypothesis import strategies as st
from towers_of_hanoi import hanoi

# Any order of the usual names, and other names.
names = st.permutations("ABC") | st.permutations(["left", "middle", ""])


@given(st.integers(0, 8), names)
def test_every_move_is_allowed_and_brings_the_tower_over_as_fast_as_can_be(n, pegs):
    src, dst, via = pegs
    tower = list(range(n, 0, -1))
    discs = {src: tower.copy(), dst: [], via: []}
    moves = hanoi(n, src, dst, via)
    for leaves, goes_to in moves:
        assert discs[leaves], f"no disc is on {leaves!r}"
        disc = discs[leaves].pop()
        assert all(disc < below for below in discs[goes_to]), "a disc lies on a smaller one"
        discs[goes_to].append(disc)
    assert discs == {src: [], dst: tower, via: []}
    assert len(moves) == 2**n - 1, "as few moves as can be"
