from unicodedata import category, normalize

from hypothesis import given
from hypothesis import strategies as st
from normalise_text import normalise

# Spellings of words, and the one form of each.
WORDS = {
    "Straße": "strasse",
    "ẞ": "ss",
    "ΣΊΣΥΦΟΣ": "σίσυφοσ",
    "σίσυφος": "σίσυφοσ",
    "ﬁnE": "fine",
    "\uff26\uff35\uff2c\uff2c": "full",
    "①²": "12",
    "℡": "tel",  # capitals come out of NFKC
    "e\u0301": "\u00e9",
    "\u212b": "\u00e5",
    "q\u0307\u0323": "q\u0323\u0307",
    "\u01f0": "\u01f0",  # folding takes it apart
    "J\u030c": "\u01f0",
    "\u03b1\u0345\u0301": "\u03ac\u03b9",  # folding makes a letter of the first mark, so the marks must be in order
    "\u1fb4": "\u03ac\u03b9",
    "\uac00": "\uac00",
    "\u1100\u1161": "\uac00",
    "42%": "42%",
}
blanks = st.text(" \t\n\r\x0b\x0c\x1c\x85\u00a0\u1680\u2003\u2028\u2029\u202f\u3000", min_size=1, max_size=3)
invisible = st.text("\u200b\u200d\ufeff\u00ad", max_size=1)


@given(st.lists(st.sampled_from(list(WORDS)), max_size=5), st.data())
def test_gives_one_form_to_all_spellings(words, data):
    text = data.draw(blanks | st.just(""))
    for word in words:
        text += "".join(character + data.draw(invisible) for character in word) + data.draw(blanks)
    assert normalise(text) == " ".join(WORDS[word] for word in words)


# Kinds in equal shares, which st.text of a union would not give.
kinds = st.sampled_from(["Cf", "Mn", "Lu", "Zs", "So"]).flatmap(lambda kind: st.characters(categories=[kind]))
texts = st.text(max_size=8) | st.lists(st.characters() | kinds, max_size=8).map("".join)


@given(texts)
def test_comes_to_rest(text):
    form = normalise(text)
    assert normalise(form) == form == normalize("NFKC", form)
    assert "Cf" not in map(category, form)
    visible = "".join(character for character in text if category(character) != "Cf")
    assert normalise(normalize("NFD", visible)) == normalise(normalize("NFKD", visible)) == form
