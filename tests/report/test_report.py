"""What a learner reads of a failure: enough to repeat it, and what would have been right."""

from __future__ import annotations

import re

import pytest

from kata_runner import grade, grader
from kata_runner.catalog import Catalog, entry_points, reference, stub
from kata_runner.model import Grade
from kata_runner.report.terminal import describe


def told(result: Grade) -> str:
    lines = describe(result, 80, lambda text, _: text, [])
    assert len(lines) <= 12
    assert all(len(line) <= 80 for line in lines)
    return "\n".join(line.strip() for line in lines)


def test_arrays_stand_on_one_line_with_what_was_expected() -> None:
    text = told(grade("dense_forward", "def dense(x, w, b):\n    return x @ w + 0.0\n"))
    assert "call      dense(array([[" in text
    assert "expected  array([[" in text


def test_a_part_of_the_answer_that_is_not_near() -> None:
    source = reference(Catalog.default().kata("multiclass_hinge_loss")).read_text()
    source += (
        "\nright = svm_loss\ndef svm_loss(*given):\n    loss, slopes = right(*given)\n    return loss + 1, slopes\n"
    )
    assert "says      1.0 is not near 0.0" in told(grade("multiclass_hinge_loss", source))


def test_the_object_that_calls_are_made_on_is_shown(katas: Catalog) -> None:
    source = (
        "class Tally:\n    def __init__(self): self.n = {}\n"
        "    def add(self, word): self.n[word] = self.n.get(word, 0) + 1\n"
        "    def count(self, word): return min(3, self.n.get(word, 0))\n"
    )
    lines = told(grader.grade("tally", source, katas=katas)).splitlines()
    assert lines[2] == "call      a = Tally(); a.add('a'); a.add('a'); a.add('a'); a.add('a')"
    assert lines[3:6] == ["a.count('a')", "returned  3", "expected  4"]


def test_of_many_calls_those_are_shown_that_matter() -> None:
    source = "\n".join(
        [
            "class BloomFilter:",
            "    def __init__(self, bits, hashes): self.items = set()",
            "    def add(self, item): self.items.add(0)",
            "    def __contains__(self, item): return bool(self.items)",
            "    def bit_count(self): return len(self.items)",
        ]
    )
    lines = told(grade("bloom_filter", source)).splitlines()
    assert lines[2] == "call      a = BloomFilter(2, 1)"
    assert re.fullmatch(r"\.\.\. 49\d more calls", lines[3])
    assert lines[5:8] == ["a.bit_count()", "returned  1", "expected  2"]


def test_what_an_object_was_made_from_is_shown() -> None:
    source = reference(Catalog.default().kata("scalar_autograd")).read_text()
    wrong = source.replace("operand.grad += slope", "operand.grad = slope")
    assert wrong != source
    lines = told(grade("scalar_autograd", wrong)).splitlines()
    assert lines[2].endswith("calls on others")
    assert lines[3:5] == ["d = Value(2.0); e = d + d; e.backward(); d.data -> 2.0", "d.grad"]


def test_what_a_state_machine_does_after_a_failure_is_not_the_failure() -> None:
    source = reference(Catalog.default().kata("bst_map")).read_text()
    text = told(grade("bst_map", source + "\nBSTMap.successor = lambda self, key: 99\n"))
    assert "a.successor(" in text.partition("returned")[0].splitlines()[-1]
    assert "returned  99" in text


def test_a_call_that_the_property_cut_short_returned_nothing() -> None:
    source = "def first_true(pred):\n    n = 0\n    while not pred(n): n += 1\n    return n\n"
    text = told(grade("galloping_search", source))
    assert "returned  nothing: it was cut short" in text
    assert "says      asked more than" in text


def test_texts_that_look_the_same_are_told_apart() -> None:
    source = reference(Catalog.default().kata("normalise_text")).read_text()
    (name,) = entry_points(Catalog.default().kata("normalise_text"))
    source += f"\nright = {name}\ndef {name}(text): return unicodedata.normalize('NFD', right(text))\n"
    text = told(grade("normalise_text", "import unicodedata\n" + source))
    assert "returned  '" in text
    assert "\\u03" in text


@pytest.mark.parametrize("slug", ["two_sum", "dense_forward"])
def test_an_exception_keeps_its_line(slug: str) -> None:
    source = stub(Catalog.default().kata(slug)).read_text()
    line = source.count("\n")
    text = told(grade(slug, source.replace("raise NotImplementedError", "raise ValueError('very long ' * 30)")))
    assert f"...  (line {line})" in text
