"""Tests that authors of katas may write, in which the inputs of properties depend on more than the seed."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

BEGIN = """
import random, time
import pytest
from hypothesis import assume, example, given, note, settings, strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule
from largest import largest

lists = st.lists(st.integers(), min_size=1, max_size=5)
"""
RIGHT = "def largest(items):\n    return max(items)\n"
FIRST = "def largest(items):\n    return items[0]\n"


def properties(root: Path) -> Path:
    """Where the tests of the kata `largest` are."""
    return root / "katas" / "tests" / "largest" / "test_largest.py"


def of(tests: str, attempt: str, verdict: str) -> tuple[str, str, str]:
    return BEGIN + dedent(tests), dedent(attempt), verdict


CASES = {
    "a fixture asks the attempt": of(
        """
        @pytest.fixture(scope="module")
        def table():
            return [(largest([3, 5]), 5)]

        @given(n=st.integers())
        def test_a(table, n):
            assert largest([n]) == n
            assert all(said == expected for said, expected in table)
        """,
        FIRST,
        "WA",
    ),
    "a set-up asks the attempt": of(
        """
        class TestA:
            def setup_method(self):
                self.said = largest([3, 5])

            @given(st.integers())
            def test_a(self, n):
                assert largest([n]) == n
                assert self.said == 5
        """,
        FIRST,
        "WA",
    ),
    "a strategy asks the attempt": of(
        """
        @given(st.integers(0, 9).map(lambda n: (n, largest([n, n + 1]))))
        def test_a(pair):
            assert largest([pair[0]]) == pair[0]
            assert pair[1] == pair[0] + 1
        """,
        FIRST,
        "WA",
    ),
    "a table asks the attempt": of(
        """
        TABLE = [(n, largest([n, n + 1])) for n in range(5)]

        @given(st.sampled_from(TABLE))
        def test_a(pair):
            assert largest([pair[0]]) == pair[0]
            assert pair[1] == pair[0] + 1
        """,
        FIRST,
        "WA",
    ),
    "examples share a list": of(
        """
        LISTS = [[1, 2, 3], [4, 5]]

        @given(st.sampled_from(LISTS), st.integers())
        def test_a(items, n):
            assert largest(items) == max(items)
            assert len(items) < 10
        """,
        "def largest(items):\n    items.append(0)\n    return max(items)\n",
        "WA",
    ),
    "a value is told by identity": of(
        """
        MISSING = object()

        @given(st.sampled_from([MISSING, 1]))
        def test_a(n):
            assert largest([0, 1 if n is MISSING else 0]) == (n is MISSING)
        """,
        FIRST,
        "WA",
    ),
    "the random module is seeded": of(
        """
        @given(st.random_module())
        def test_a(_):
            pair = [random.random(), random.random()]
            assert largest(pair) == max(pair)
        """,
        "def largest(items):\n    return max(items) if items[0] > 0.84 else items[1]\n",
        "WA",
    ),
    "an assumption about the answer": of(
        """
        @given(lists)
        def test_a(items):
            found = largest(items)
            assume(type(found) is int)
            assert found == max(items)
        """,
        "def largest(items):\n    return max(items) if len(items) > 1 else float(items[0])\n",
        "AC",
    ),
    "a note": of(
        """
        @given(lists)
        def test_a(items):
            note("here")
            assert largest(items) == max(items)
        """,
        RIGHT,
        "AC",
    ),
    "a deadline": of(
        """
        @settings(deadline=50)
        @given(lists)
        def test_a(items):
            if largest(items) != max(items):
                time.sleep(0.3)
        """,
        FIRST,
        "JE",
    ),
    "a deep test": of(
        """
        @given(st.integers(880, 900))
        def test_a(n):
            def down(n):
                return largest([0, 1]) if n == 0 else down(n - 1)

            assert down(n) == 1
        """,
        RIGHT,
        "AC",
    ),
    "parameters": of(
        """
        @pytest.mark.parametrize("low", [0, 10])
        @given(n=st.integers(1, 9))
        def test_a(low, n):
            assert largest([low, low - n]) == low
        """,
        "def largest(items):\n    return min(items) if items[0] > 9 else max(items)\n",
        "WA",
    ),
    "examples that are written down": of(
        """
        @example([2, 1])
        @example([1, 2])
        @given(lists)
        def test_a(items):
            assert largest(items) in items
        """,
        "def largest(items):\n    return None if items == [1, 2] else items[0]\n",
        "WA",
    ),
    "parameters alone": of(
        """
        @pytest.mark.parametrize("low, high", [(0, 1), (1, 10)], ids=["low", "high"])
        def test_a(low, high):
            assert largest([low, high]) == high
        """,
        "def largest(items):\n    return min(items) if items[1] > 9 else max(items)\n",
        "WA",
    ),
    "parameters by way of a fixture": of(
        """
        @pytest.fixture
        def pair(request):
            return request.param, largest([request.param, request.param + 1])

        @pytest.mark.parametrize("pair", [0, 1], indirect=True)
        def test_a(pair):
            assert largest([pair[0]]) == pair[0]
            assert pair[1] == pair[0] + 1
        """,
        FIRST,
        "WA",
    ),
    "a state machine": of(
        """
        class Model(RuleBasedStateMachine):
            @initialize(n=st.integers())
            def begin(self, n):
                self.items = [n]

            @rule(n=st.integers(-9, 9))
            def add(self, n):
                self.items.append(n)
                assert largest([self.items[0]]) == self.items[0]

            def teardown(self):
                items = getattr(self, "items", [0])
                assert largest(items) == max(items)

        TestA = Model.TestCase
        """,
        FIRST,
        "WA",
    ),
    "a state machine that hands on what it was given": of(
        """
        class Model(RuleBasedStateMachine):
            best = -10

            @rule(n=st.integers(-9, 9))
            def add(self, n):
                expected = max(self.best, n)
                self.best = largest([n, self.best])
                assert self.best == expected

        TestA = Model.TestCase
        """,
        "def largest(items):\n    return max(items) if items[-1] < 9 else 8\n",
        "WA",
    ),
    "a state machine with a bundle": of(
        """
        class Model(RuleBasedStateMachine):
            found = Bundle("found")

            @initialize(target=found)
            def begin(self):
                return largest([3, 5])

            @rule(n=found)
            def ask(self, n):
                assert n == 5

        TestA = Model.TestCase
        """,
        FIRST,
        "WA",
    ),
    "a state machine with an invariant": of(
        """
        class Model(RuleBasedStateMachine):
            n = 0

            @rule(n=st.integers())
            def set(self, n):
                self.n = n

            @invariant()
            def is_largest(self):
                assert largest([self.n, 0]) == max(self.n, 0)

        TestA = Model.TestCase
        """,
        FIRST,
        "WA",
    ),
    "a state machine that draws": of(
        """
        class Model(RuleBasedStateMachine):
            @rule(data=st.data())
            def ask(self, data):
                items = data.draw(lists)
                assert largest(items) == max(items)

        TestA = Model.TestCase
        """,
        FIRST,
        "WA",
    ),
    "a state machine that assumes something about the answer": of(
        """
        class Model(RuleBasedStateMachine):
            @rule(items=st.lists(st.integers(), min_size=3, max_size=3))
            def ask(self, items):
                found = largest(items)
                assume(type(found) is int)
                assert found == max(items)

        TestA = Model.TestCase
        """,
        "def largest(items):\n    return max(items) if items[0] != 4 else 4.0\n",
        "AC",
    ),
    "steps share a list": of(
        """
        LISTS = [[1, 2, 3], [4, 5]]

        class Model(RuleBasedStateMachine):
            @rule(items=st.sampled_from(LISTS))
            def ask(self, items):
                assert largest(items) == max(items)
                assert len(items) < 10

        TestA = Model.TestCase
        """,
        "def largest(items):\n    items.append(0)\n    return max(items)\n",
        "WA",
    ),
}
