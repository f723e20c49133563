from hypothesis import example, given
from hypothesis import strategies as st
from wordpiece_encode import wordpiece

# Two or three letters, so that pieces begin alike; many vocabularies can cut every word.
pieces = st.text("ab", min_size=1, max_size=4) | st.text("abé", min_size=1, max_size=3)
some = st.sets(st.tuples(st.sampled_from(["", "##"]), pieces).map("".join), max_size=10)
vocabularies = some | some.map(lambda vocab: vocab | {"a", "b", "##a", "##b"})


@st.composite
def cases(draw):
    vocab = draw(vocabularies)
    parts = sorted(piece.removeprefix("##") for piece in vocab)
    word = "".join(draw(st.lists(st.sampled_from([*parts, "a", "b"]), min_size=1, max_size=5)))
    longest = max(map(len, parts), default=1)
    return word, vocab, longest + draw(st.sampled_from([0, 0, 1, 30]))


def cut(word, vocab, begin=""):
    """All pieces are tried; None if the word cannot be cut."""
    fitting = [piece for piece in vocab if piece.startswith("##") == bool(begin)]
    fitting = [piece for piece in fitting if word.startswith(piece.removeprefix("##"))]
    if not word or not fitting:
        return None if word else []
    longest = max(fitting, key=len)
    rest = cut(word[len(longest.removeprefix("##")) :], vocab, "##")
    return None if rest is None else [longest, *rest]


@example(("ab", {"a", "b", "ab", "##b"}, 2))
@example(("ab", {"a", "##b", "b"}, 1))
@example(("ab", {"a", "b"}, 1))
@example(("ab", {"b", "##a", "##b"}, 1))
@example(("abb", {"ab", "a", "##bb"}, 2))
@example(("aab", {"a", "##a", "##ab"}, 2))
@example(("aba", {"a", "##b"}, 9))
@given(cases())
def test_takes_the_longest_piece_at_every_place(case):
    word, vocab, max_len = case
    assert [*wordpiece(word, vocab.copy(), max_len)] == (cut(word, vocab) or ["[UNK]"])
