"""What is asked of the model answer, and answered, is recorded once: it settles most gradings, and changes no grade."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from commandline import SOLUTIONS
from grades import ATTEMPTS, settled_by, without_times
from kata_runner.catalog import Catalog
from kata_runner.grader import ENOUGH, Options, grade, record
from kata_runner.model import Conversation, Grade, RecordedInputs
from kata_runner.protocol.framing import PREFIX, unpack
from kata_runner.sandbox.template import Templates
from seed_dependence import BEGIN, CASES, properties

Settle = Callable[..., Grade | None]


@pytest.fixture
def settled(templates: Templates) -> Settle:
    def settled(
        slug: str, source: str, inputs: RecordedInputs, katas: Catalog, *, shrink: bool = False
    ) -> Grade | None:
        options = Options(seed=inputs.seed, time=False, min_isolation=1, shrink=shrink)
        return settled_by(templates, slug, source, options, inputs, katas)

    return settled


def recorded(slug: str, katas: Catalog) -> RecordedInputs:
    inputs = record(slug, 0, katas=katas)
    assert inputs is not None
    return inputs


once = cache(recorded)
"""for katas that do not change"""


def conversation(slug: str, katas: Catalog) -> Conversation:
    found = recorded(slug, katas).conversation
    assert found is not None
    return found


# ---------------------------------------------------------------- the same grade


@pytest.mark.parametrize("path", ATTEMPTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_grade_is_the_same(path: Path, katas: Catalog, settled: Settle) -> None:
    slug = path.parent.name
    result = settled(slug, path.read_text(), once(slug, katas), katas)
    if result is None:
        assert slug in ("evens", "lookup", "tally"), "what can be settled is not"
        return
    options = Options(time=False, shrink=False, min_isolation=1)
    usual = grade(slug, path.read_text(), options, katas=katas)
    assert without_times(result) == without_times(usual)


def test_the_model_answer_is_settled_in_every_kata(katas: Catalog, settled: Settle) -> None:
    for slug in katas.slugs:
        source = (SOLUTIONS / slug / "reference.py").read_text()
        result = settled(slug, source, once(slug, katas), katas)
        assert result is not None, slug
        assert result.verdict == "AC"


def test_what_is_wrong_is_left_to_hypothesis_if_the_smallest_input_is_wanted(katas: Catalog, settled: Settle) -> None:
    source = (SOLUTIONS / "running_sums" / "wrong_off_by_one.py").read_text()
    inputs = recorded("running_sums", katas)
    assert settled("running_sums", source, inputs, katas, shrink=True) is None
    first = settled("running_sums", source, inputs, katas)
    assert first is not None
    assert first.counterexample is not None
    smallest = grade("running_sums", source, Options(time=False, inputs=inputs), katas=katas).counterexample
    assert smallest is not None
    assert len(smallest.call) <= len(first.counterexample.call)


def test_the_first_input_that_fails_will_do_without_hypothesis_too(katas: Catalog) -> None:
    source = (SOLUTIONS / "running_sums" / "wrong_off_by_one.py").read_text()
    options = Options(time=False, shrink=False)
    usual = grade("running_sums", source, options, katas=katas)
    known = grade("running_sums", source, replace(options, inputs=recorded("running_sums", katas)), katas=katas)
    assert without_times(known) == without_times(usual)


@pytest.mark.parametrize("name", CASES)
def test_tests_that_depend_on_more_than_the_seed_change_no_verdict(name: str, root: Path, settled: Settle) -> None:
    tests, source, verdict = CASES[name]
    if "time." not in tests.removeprefix(BEGIN):
        tests = tests.replace("import random, time", "import random", 1)  # what reads a clock is not recorded at all
    properties(root).write_text(tests)
    katas = Catalog(root)
    inputs = record("largest", 0, katas=katas)
    if inputs is None or inputs.conversation is None:
        return
    result = settled("largest", source, inputs, katas)
    assert result is None or result.verdict == verdict
    right = settled("largest", (SOLUTIONS / "largest" / "reference.py").read_text(), inputs, katas)
    assert right is not None
    assert right.verdict == "AC"


SEVERAL = (
    BEGIN.replace("import random, time", "import random")
    + """
@given(lists)
def test_a(items):
    for x in items:
        assert largest([x]) == x
    assert largest(items) == max(items)
"""
)


def test_who_gives_other_right_answers_is_asked_for_all_of_them(root: Path, settled: Settle) -> None:
    properties(root).write_text(SEVERAL)
    katas = Catalog(root)
    inputs = record("largest", 0, katas=katas)
    assert inputs is not None
    assert inputs.conversation is not None
    assert len(inputs.conversation.answers) > ENOUGH

    floats = "def largest(items):\n    return float(max(items)) if max(items) == 0 else max(items)\n"
    first = "def largest(items):\n    return items[0]\n"
    for source, verdict in ((floats, "AC"), (first, "WA")):
        usual = grade("largest", source, Options(time=False, shrink=False, min_isolation=1), katas=katas)
        found = settled("largest", source, inputs, katas)
        assert found is not None
        assert found.verdict == verdict
        assert without_times(found) == without_times(usual)
    late = "n = 0\ndef largest(items):\n    global n\n    n += 1\n    return max(items) + (n == {})\n"
    for call in (1, ENOUGH, len(inputs.conversation.answers)):
        found = settled("largest", late.format(call), inputs, katas)
        assert found is not None
        assert found.verdict == "WA"


NO_FUNCTIONS = {
    "reads a clock": "import time\nfrom largest import largest\ndef test_a():\n    assert largest([1]) < time.time()\n",
    "knows the day": "import datetime\nfrom largest import largest\ndef test_a():\n    assert largest([1]) == 1\n",
    "has a deadline": """
from hypothesis import given, settings, strategies as st
from largest import largest
@settings(deadline=900)
@given(st.integers())
def test_a(n):
    assert largest([n]) == n
""",
    "asks something else each time": """
import os
from largest import largest
def test_a():
    n = int.from_bytes(os.urandom(4), "big")
    assert largest([n]) == n
""",
}


@pytest.mark.parametrize("tests", NO_FUNCTIONS.values(), ids=NO_FUNCTIONS)
def test_tests_that_are_no_function_of_seed_and_answers_have_none(tests: str, root: Path) -> None:
    properties(root).write_text(tests)
    assert recorded("largest", Catalog(root)).conversation is None


# ---------------------------------------------------------------- what is sent ahead


def test_all_is_sent_at_once_if_one_thing_is_asked_of_each_input(katas: Catalog) -> None:
    (chunk,) = conversation("running_sums", katas).chunks
    assert chunk.after == 0
    assert len(chunk.messages) >= 100


def test_a_request_that_may_tell_what_an_answer_should_be_waits_for_it(root: Path) -> None:
    properties(root).write_text(
        "from hypothesis import given, strategies as st\n"
        "from largest import largest\n"
        "@given(st.lists(st.integers(), min_size=1))\n"
        "def test_a(items):\n"
        "    assert largest([largest(items), *items]) == max(items)\n"
    )
    found = conversation("largest", Catalog(root))
    assert {len(chunk.messages) for chunk in found.chunks} == {1}
    assert [chunk.after for chunk in found.chunks] == [*range(len(found.answers))]


PEEKS = """
import sys

def ahead():
    '''Bytes of requests that were sent before this one is answered.'''
    frame = sys._getframe()
    while not hasattr(frame.f_locals.get("self"), "channel"):
        frame = frame.f_back
    channel = frame.f_locals["self"].channel
    return len(channel._read) - channel._at

def largest(items):
    return max(items) if ahead() or sum(items) % 2 else min(items)  # nothing comes after the last one
"""


def test_an_attempt_that_looks_ahead_sees_nothing_there(root: Path, settled: Settle) -> None:
    one = """
from hypothesis import given, strategies as st
from largest import largest
@given(st.lists(st.integers(), min_size=1))
def test_a(items):
    assert largest(items) == max(items)
"""
    properties(root).write_text(one)
    katas = Catalog(root)
    sees = settled("largest", PEEKS.replace("min(items)", "max(items)"), recorded("largest", katas), katas)
    assert sees is not None
    assert sees.verdict == "AC", "the attempt cannot look"
    properties(root).write_text(one + "    assert largest(items[:1]) == items[0]\n")
    katas = Catalog(root)
    result = settled("largest", PEEKS, recorded("largest", katas), katas)
    assert result is not None
    assert result.verdict == "WA"


def test_what_follows_a_method_that_returns_nothing_need_not_wait(katas: Catalog) -> None:
    found = conversation("tally", katas)
    waiting = {chunk.messages[0] for chunk in found.chunks[1:]}
    every = [message for chunk in found.chunks for message in chunk.messages]
    for before, message in pairwise(every):
        operation = unpack(before[PREFIX:])[5]
        assert (message in waiting) == (operation not in ("__call__", "add")), operation


BOXES = """
class Box:
    def __init__(self, size: int) -> None: ...

    def put(self, at: int, value: int) -> None: ...

    def get(self, at: int) -> int: ...
"""
BEGIN_TESTS = "from hypothesis import given, strategies as st\nimport largest\nimport pytest\n"


def kata_of(root: Path, stub: str, tests: str, reference: str) -> Catalog:
    """The kata `largest`, which is another one now."""
    folder = root / "katas" / "tests" / "largest"
    (folder / "largest.py").write_text(stub)
    about = (folder / "kata.toml").read_text().splitlines()
    (folder / "kata.toml").write_text("\n".join(line for line in about if not line.startswith("mutates")))
    properties(root).write_text(
        "from hypothesis import given, strategies as st\nimport largest\nimport pytest\n" + tests
    )
    (root / "solutions" / "tests" / "largest" / "reference.py").write_text(reference)
    return Catalog(root)


NEXT = """
import sys

def ahead():
    frame = sys._getframe()
    while not hasattr(frame.f_locals.get("self"), "channel"):
        frame = frame.f_back
    channel = frame.f_locals["self"].channel
    return channel._read[channel._at:]
"""


def test_that_a_method_raises_is_not_told_by_what_follows(root: Path, settled: Settle) -> None:
    reference = """
class Box:
    def __init__(self, size):
        self.items = [0] * size
    def put(self, at, value):
        if not 0 <= at < len(self.items):
            raise IndexError
        self.items[at] = value
    def get(self, at):
        return self.items[at]
"""
    tests = """
@given(st.integers(1, 3), st.integers(0, 5))
def test_a(size, at):
    box = largest.Box(size)
    if at < size:
        box.put(at, 7)
        assert box.get(at) == 7
    else:
        with pytest.raises(IndexError):
            box.put(at, 7)
"""
    cheats = (
        NEXT
        + """
class Box:
    def __init__(self, size):
        self.items = {}
    def put(self, at, value):
        if b"get" not in ahead()[:60]:
            raise IndexError
        self.items[at] = value
    def get(self, at):
        return self.items[at]
"""
    )
    katas = kata_of(root, BOXES, tests, reference)
    inputs = recorded("largest", katas)
    right = settled("largest", reference, inputs, katas)
    assert right is not None
    assert right.verdict == "AC"
    result = settled("largest", cheats, inputs, katas)
    assert result is None or result.verdict != "AC"


@pytest.mark.parametrize("first", ["test_a", "test_z"])
def test_another_property_does_not_tell_what_to_answer(first: str, root: Path, settled: Settle) -> None:
    """Both draw by the same seed, so what one asks about may be what the other one should get."""
    stub = "def arranged(items: tuple[int, ...]) -> list[int]:\n    ...\n"
    tests = f"""
lists = st.lists(st.integers(0, 1000), min_size=3).map(tuple)
@given(lists)
def {first}(items):
    assert largest.arranged(items) == sorted(items)
@given(lists.map(lambda x: tuple(sorted(x))))
def test_m(items):
    assert largest.arranged(items) == [*items]
@given(st.one_of(lists, lists.map(lambda x: tuple(sorted(x)))))
def test_n(items):
    assert largest.arranged(items) == sorted(items)
"""
    cheats = (
        NEXT
        + """
import msgpack

def arranged(items):
    data, found = ahead(), []
    while data:
        size = 4 + int.from_bytes(data[:4], "big")
        request = msgpack.unpackb(data[4:size], ext_hook=lambda *_: None, use_list=False)
        found += [x for x in flat(request) if is_answer(x, items)]
        data = data[size:]
    return [*found[0]] if found else [*items]

def is_answer(x, items):
    return len(x) == len(items) and sum(x) == sum(items) and all(a <= b for a, b in zip(x, x[1:]))

def flat(x):
    if isinstance(x, tuple):
        if x and all(type(y) is int for y in x):
            yield x
        for y in x:
            yield from flat(y)
"""
    )
    katas = kata_of(root, stub, tests, "def arranged(items):\n    return sorted(items)\n")
    result = settled("largest", cheats, recorded("largest", katas), katas)
    assert result is None or result.verdict == "WA"


def test_a_conversation_is_for_its_own_tests(root: Path, settled: Settle) -> None:
    katas = Catalog(root)
    inputs = recorded("largest", katas)
    right = (SOLUTIONS / "largest" / "reference.py").read_text()
    assert settled("largest", right, inputs, katas) is not None
    properties(root).write_text(properties(root).read_text() + "\n\ndef test_more():\n    assert largest([1]) == 2\n")
    assert settled("largest", right, inputs, katas) is None


def test_what_forges_its_loading_is_not_settled(katas: Catalog, settled: Settle) -> None:
    forges = """
import os, msgpack
body = msgpack.packb([12, b"12345678", "", None, [["running_sums", 1, None]]])
for descriptor in range(3, 20):
    try:
        os.write(descriptor, len(body).to_bytes(4, "big") + body)
    except OSError:
        pass
def running_sums(items):
    return [sum(items[:i + 1]) for i in range(len(items))]
"""
    assert settled("running_sums", forges, once("running_sums", katas), katas) is None


def test_who_gives_no_report_is_not_settled(katas: Catalog, settled: Settle) -> None:
    source = (SOLUTIONS / "running_sums" / "reference.py").read_text()
    asks = """
import sys
for name, module in [*sys.modules.items()]:
    if name.endswith("protocol.messages"):
        module.REPORTED = module.REQUEST
"""
    assert settled("running_sums", source, once("running_sums", katas), katas) is not None
    assert settled("running_sums", source + asks, once("running_sums", katas), katas) is None


def test_calls_of_the_attempts_are_answered_when_they_come(katas: Catalog) -> None:
    found = conversation("lookup", katas)
    calls = [answer for answer in found.answers if unpack(answer[PREFIX:])[0] == 1]
    assert calls
    assert len(found.chunks) > len(calls)


OTHER_CALLS = """
from bisect import bisect_left

def lookup(items, target):
    at = bisect_left(items, target)
    return at if at < len(items) and items[at] == target else -1
"""


def test_who_calls_otherwise_is_wrong_only_for_what_came_before(katas: Catalog, settled: Settle) -> None:
    inputs = once("lookup", katas)
    assert settled("lookup", OTHER_CALLS, inputs, katas) is None
    source = OTHER_CALLS.replace("return", "return 7 if len(items) == 1 else")
    found = settled("lookup", source, inputs, katas)
    assert found is not None
    assert found.verdict == "WA"
