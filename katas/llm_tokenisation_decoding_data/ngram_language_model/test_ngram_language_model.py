from fractions import Fraction

from hypothesis import example, given
from hypothesis import strategies as st
from ngram_language_model import NGramLM

from kata_runner.testing import close

# Few tokens, so that contexts come again; "!" sorts before "</s>"; "z" is not always known, and "y" never.
texts = st.lists(st.lists(st.sampled_from("aab!z"), max_size=5), max_size=4)
contexts = st.lists(st.sampled_from("aab!zy"), max_size=4).map(tuple)
models = st.integers(1, 4), st.sampled_from([1.0, 0.25, 3.0])
BEGUN = [["a", "b"], ["a"]], [["b", "a"], []]


def probabilities(n, alpha, text, context):
    """Every place of the text is looked at."""
    known = sorted({"</s>", *(token for sentence in text for token in sentence)})
    wanted = ["<s>"] * (n - 1) + [*context]
    followers = []
    for sentence in text:
        padded = ["<s>"] * (n - 1) + sentence + ["</s>"]
        places = range(n - 1, len(padded))
        followers += [padded[i] for i in places if padded[i - n + 1 : i] == wanted[len(wanted) - n + 1 :]]
    whole = len(followers) + Fraction(alpha) * len(known)
    return {token: (followers.count(token) + Fraction(alpha)) / whole for token in known}


def fitted(n, alpha, *texts):
    model, another = NGramLM(n, alpha), NGramLM(2, 1.0)
    another.fit([["elsewhere", "a"]])
    for text in texts:
        model.fit([sentence.copy() for sentence in text])
    return model


@example(1, 1.0, *BEGUN, ("a",))
@example(2, 1.0, *BEGUN, ("a", "b"))
@example(3, 1.0, *BEGUN, ())
@example(3, 0.25, *BEGUN, ("a",))
@example(2, 1.0, *BEGUN, ("y",))
@given(*models, texts, texts, contexts)
def test_knows_how_likely_each_token_is(n, alpha, text, more, context):
    model = fitted(n, alpha, text, more)
    expected = probabilities(n, alpha, text + more, context)
    for token in ("a", "b", "!", "z", "</s>", "y"):
        assert close(model.prob(context, token), float(expected.get(token, 0)))


@example(2, 1.0, BEGUN[0], ("a",))
@example(3, 0.25, BEGUN[1], ("y", "a"))
@given(*models, texts, contexts)
def test_draws_each_token_in_its_share(n, alpha, text, context):
    model, begin = fitted(n, alpha, text), Fraction(0)
    for token, share in probabilities(n, alpha, text, context).items():
        for part in (0.001, 0.5, 0.999):
            assert model.sample(context, float(begin + share * Fraction(part))) == token
        begin += share
