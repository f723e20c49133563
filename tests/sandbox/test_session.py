"""A call to the attempt in its worker behaves as a call to it in this process would."""

from __future__ import annotations

import itertools
import operator
import os
import platform
import signal
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandline import TESTS
from kata_runner.model import Limits, Members, Verdict
from kata_runner.nodes import ListNode
from kata_runner.sandbox.failures import AttemptError, Stopped, Unloadable
from kata_runner.sandbox.session import Session
from kata_runner.sandbox.workers import Workers
from kata_runner.testing import Calls, Comparisons, Reads, linked_list, linked_values, open_to_attempts

Fresh = Callable[..., tuple[Session, dict[str, Any]]]

ATTEMPT = """
import sys
from collections import deque
from functools import lru_cache
from kata_runner.nodes import ListNode

def echo(*args, **kwargs): return (list(args), kwargs) if kwargs else args[0] if len(args) == 1 else list(args)
def append(items, x): items.append(x); return items
def same(a, b): return a is b
def reverse(head):
    before = None
    while head:
        head.next, before, head = before, head, head.next
    return before
def middle(head, k):
    while k: head, k = head.next, k - 1
    return head
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
@lru_cache(None)
def cached_depth(n): return 0 if n == 0 else 1 + cached_depth(n - 1)
def new_pages(turns):
    from resource import RUSAGE_SELF, getrusage
    for turn in range(turns + 1):
        if turn == 1: before = getrusage(RUSAGE_SELF).ru_minflt
        blocks = [b"x" * (1 << 20) for _ in range(24)]
        del blocks
    return getrusage(RUSAGE_SELF).ru_minflt - before
def depth_by_way_of_c(n): return 0 if n == 0 else 1 + max(depth_by_way_of_c(n - 1) for _ in "x")
class Depths(dict):
    def __missing__(self, n): return 0 if n == 0 else 1 + self[n - 1]
def depth_of_a_dict(n): return Depths()[n]
def depth_of_a_map(n): return 0 if n == 0 else 1 + next(map(depth_of_a_map, [n - 1]))
def depth_of_a_sort(n): return [n] if n == 0 else sorted([n - 1], key=lambda n: depth_of_a_sort(n))
def in_threes(items):
    batch = []
    for x in items:
        batch.append(x)
        if len(batch) == 3:
            yield batch
            batch = []
def twice(f): return lambda x: f(f(x))
def call(f, *args): return f(*args)
def call_and_change(f, items): items.append(1); f(); return items.copy()
def swallow(f):
    try: return f()
    except Exception as error: return type(error).__name__
def sort(items): return sorted(items)
def fails(): return {}["missing"]
def fails_specially():
    class Special(LookupError): pass
    raise Special("so special")
def asserts(): assert False, "mine"
def says(text): print(text); print(text, file=sys.stderr); return len(text)
def equal_to_all():
    class Yes:
        def __eq__(self, other): return True
        def __lt__(self, other): return True
        def __add__(self, other): return self
        def __bool__(self): return True
    return Yes()
def text_of(f):
    try: f()
    except Exception as error: kept.append(str(error))
def said(): return kept.pop()
def look(x, name):
    try: return getattr(x, name)
    except AttributeError as error: return str(error)
def hashes(items): return [hash(x) for x in items]
def copies(x):
    from copy import copy, deepcopy
    try: return [copy(x), deepcopy([x])[0]]
    except TypeError as error: return str(error)
def less_each_time():
    class Less:
        left = 3
        def __iter__(self):
            yield from range(self.left)
            self.left -= 1
    return Less()
def endless():
    class Endless:
        def __iter__(self):
            from itertools import count
            return count()
    return Endless()
def begins_again():
    class Again:
        def __iter__(self):
            self.at = 0
            return self
        def __next__(self):
            self.at += 1
            if self.at == 2: raise StopIteration
            return self.at - 1
    return Again()
def helpful():
    class Helpful:
        public = 1
        def method(self): return 1
        def __call__(self): return "called"
        def __len__(self): return 1
        def __getitem__(self, i): return 1
        def __contains__(self, x): return True
        __int__ = __index__ = __len__
    return Helpful()
class Callable:
    public = 1
    def __new__(cls, x): return x
def double(array): array *= 2; return array.sum(axis=0)
def loop():
    while True: pass
kept = []
def keep(items): kept.append(items); return kept[-1]
def change_kept(): kept[-1].append("changed")
not_callable = 3
class Money:
    zero = 0
    def __init__(self, cents=0): self.cents = cents
    def __add__(self, other): return Money(self.cents + (other.cents if isinstance(other, Money) else other))
    __radd__ = __add__
    def __eq__(self, other): return isinstance(other, Money) and self.cents == other.cents
    def __hash__(self): return hash(self.cents)
    def __lt__(self, other): return self.cents < other.cents
    def __len__(self): return self.cents
    def __contains__(self, x): return x <= self.cents
    def __getitem__(self, i): return str(self.cents)[i]
    def __iter__(self): return iter(str(self.cents))
    def __bool__(self): return self.cents != 0
    def __str__(self): return f"{self.cents} cents"
    def plus(self, *more, by=1): return Money(self.cents + sum(more) * by)
    @staticmethod
    def of(euros): return Money(euros * 100)
    @classmethod
    def nothing(cls): return cls(0)
    @property
    def euros(self): return self.cents / 100
class Rich(Money):
    def __init__(self): super().__init__(10**6)
def rich(): return Rich()
"""
MONEY = Members(
    methods=frozenset("__init__ __add__ __radd__ __eq__ __hash__ __lt__ __len__ __contains__ __getitem__".split())
    | {"__iter__", "__bool__", "__str__", "plus"},
    attributes=frozenset("zero cents of nothing euros dollars".split()),
)
INTERFACE = {
    **{line[4:].partition("(")[0]: None for line in ATTEMPT.splitlines() if line.startswith("def ")},
    "Money": MONEY,
    "Rich": MONEY,
    "Callable": None,
}


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    workers = Workers(Limits(), 0, TESTS / "conftest.py")
    session, _ = workers.session()
    yield session
    session.close()


@pytest.fixture(scope="module")
def loaded(session: Session) -> Any:
    return SimpleNamespace(**session.load("attempt", ATTEMPT, INTERFACE))


@pytest.fixture
def attempt(session: Session, loaded: Any) -> Any:
    session.begin_example()
    return loaded


@pytest.fixture
def fresh() -> Iterator[Fresh]:
    """Workers of a test's own, with other code."""
    sessions = []

    def begin(source: str, *names: str) -> tuple[Session, dict[str, Any]]:
        session, _ = Workers(Limits(call_cpu=0.5, call_idle=0.5), 0, TESTS / "conftest.py").session()
        sessions.append(session)
        return session, session.load("attempt", source, dict.fromkeys(names))

    yield begin
    for session in sessions:
        session.close()


@given(st.recursive(st.none() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)))
def test_values_return_unchanged(loaded: Any, value: object) -> None:
    assert loaded.echo(value) == value


def test_keywords_arrive(attempt: Any) -> None:
    assert attempt.echo(1, [2], x={"y": 3}) == ([1, [2]], {"x": {"y": 3}})


def test_arguments_are_changed_in_place_and_keep_their_identity(attempt: Any) -> None:
    items = [1]
    alias = items
    assert attempt.append(items, [2]) is items
    assert alias == [1, [2]]
    assert attempt.same(items, items)
    assert not attempt.same(items, [1, [2]])


def test_nodes_are_the_same_nodes(attempt: Any) -> None:
    head = linked_list([1, 2, 3])
    assert head is not None
    nodes = [head, head.next, head.next.next]  # type: ignore[union-attr]
    assert attempt.middle(head, 2) is nodes[2]
    assert attempt.reverse(head) is nodes[2]
    assert linked_values(nodes[2]) == [3, 2, 1]
    cycle = linked_list([1, 2, 3], cycle_at=1)
    assert attempt.middle(cycle, 4) is cycle.next.next  # type: ignore[union-attr]


def test_what_the_attempt_keeps_stays_shared(attempt: Any) -> None:
    items = ["mine"]
    assert attempt.keep(items) is items
    attempt.change_kept()
    assert items == ["mine", "changed"]
    items.append("again")
    assert attempt.echo(items) == ["mine", "changed", "again"]


def test_natural_recursion_is_deep(attempt: Any) -> None:
    assert attempt.depth(50_000) == 50_000
    assert attempt.cached_depth(50_000) == 50_000


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries do as they like")
def test_memory_that_was_freed_is_used_again(attempt: Any) -> None:
    assert attempt.new_pages(10) < 2_000  # of 4 KiB each; 61,440 if every block is new


def test_recursion_by_way_of_c_is_deep(attempt: Any) -> None:
    assert attempt.depth_by_way_of_c(30_000) == 30_000
    assert attempt.depth_of_a_dict(30_000) == 30_000
    assert attempt.depth_of_a_map(30_000) == 30_000
    assert attempt.depth_of_a_sort(30_000) == [29_999]


def test_a_long_chain_crosses(attempt: Any) -> None:
    head = linked_list(range(20_000))
    assert linked_values(attempt.reverse(head)) == list(range(20_000))[::-1]


def test_iterators_go_one_item_at_a_time(attempt: Any) -> None:
    read = []

    def numbers() -> Iterator[int]:
        for n in itertools.count():
            read.append(n)
            yield n

    batches = attempt.in_threes(numbers())
    assert read == []
    assert next(batches) == [0, 1, 2]
    assert read == [0, 1, 2]
    assert next(batches) == [3, 4, 5]
    assert iter(batches) is batches
    assert list(attempt.in_threes(iter("abcdefg"))) == [list("abc"), list("def")]


def test_what_can_be_iterated_over_again_is_drawn_once(attempt: Any) -> None:
    pairs, endless = attempt.less_each_time(), attempt.endless()
    assert list(pairs) == list(pairs) == [0, 1, 2]
    for _ in range(2):
        assert list(itertools.islice(endless, 5)) == [0, 1, 2, 3, 4]
    assert list(itertools.islice(endless, 9)) == [*range(9)]
    ended = attempt.begins_again()
    assert (list(ended), list(ended)) == ([0], [])


def test_an_object_of_the_attempts_is_called_and_iterated_over_and_nothing_else(attempt: Any) -> None:
    thing = attempt.helpful()
    assert thing() == "called"
    for use in (len, int, operator.index, lambda x: x[0], lambda x: 1 in x):
        with pytest.raises(TypeError):
            use(thing)
    for name in ("public", "method", "_private", "drawn"):
        assert not hasattr(thing, name)
    with pytest.raises(AttributeError):
        thing.public = 1
    assert not hasattr(attempt.Money(1), "secret")
    assert attempt.Callable(7) == 7
    assert not hasattr(attempt.Callable, "public")


def test_our_objects_tell_only_what_is_opened(attempt: Any) -> None:
    class Ours(Reads):
        def __init__(self) -> None:
            super().__init__([5, 6])
            self.answer = 7

    @open_to_attempts("answer", "twice")
    class Open(Ours):
        def twice(self) -> int:
            return 2 * self.answer

    assert attempt.look(Ours(), "answer") == "'Ours' object has no attribute 'answer'"
    assert attempt.look(Ours(), "append") == "'Ours' object has no attribute 'append'"
    assert (attempt.look(Open(), "answer"), attempt.look(Ours(), "index")(6)) == (7, 1)
    assert attempt.look(Open(), "twice")() == 14
    assert attempt.look(lambda: 1, "__name__") == "function"
    (one, two, same) = Comparisons().counted([123456, 654321, 123456])
    assert attempt.hashes([one, two, same]) == [0, 1, 0]


def test_copies_of_our_objects(attempt: Any) -> None:
    reads = Reads([1, 2])
    assert attempt.copies(reads) == [reads, reads]
    assert attempt.copies(abs) == [abs, abs]
    assert "cannot copy a 'generator' object" in attempt.copies(x for x in [1])


def test_what_fails_the_test_cannot_be_swallowed_and_says_nothing(attempt: Any) -> None:
    def check() -> None:
        raise AssertionError("the answer is 42")

    with pytest.raises(AssertionError, match="42"):
        attempt.swallow(check)
    with pytest.raises(AssertionError, match="42"):
        attempt.text_of(check)
    assert attempt.said() == ""


def test_functions_go_both_ways(attempt: Any) -> None:
    double = Calls(lambda x: 2 * x)
    assert attempt.twice(double)(3) == 12
    assert double.arguments == [(3,), (6,)]
    assert attempt.call(attempt.echo, 7) == 7


def test_a_callback_sees_changes_made_before_it(attempt: Any) -> None:
    items: list[int] = []

    def look() -> None:
        assert items == [1]
        items.append(2)

    assert attempt.call_and_change(look, items) == [1, 2]


def test_calls_nest(attempt: Any) -> None:
    def countdown(n: int) -> int:
        return 0 if n == 0 else 1 + attempt.call(countdown, n - 1)

    assert attempt.call(countdown, 15) == 15


def test_exceptions_of_ours_come_back_as_themselves(attempt: Any) -> None:
    class Own(Exception):
        pass

    error = Own("back to me")

    def fail() -> None:
        raise error

    with pytest.raises(Own) as caught:
        attempt.call(fail)
    assert caught.value is error
    assert attempt.swallow(fail) == "Exception"
    assert attempt.swallow(lambda: {}[1]) == "KeyError"


def test_what_leaves_the_property_cannot_be_swallowed(attempt: Any) -> None:
    class Leave(BaseException):
        pass

    def leave() -> None:
        raise Leave

    with pytest.raises(Leave):
        attempt.swallow(leave)
    assert attempt.echo(1) == 1


def test_exceptions_are_of_their_built_in_type(attempt: Any) -> None:
    with pytest.raises(KeyError) as caught:
        attempt.fails()
    assert isinstance(caught.value, AttemptError)
    assert str(caught.value) == "'missing'"
    line = next(i for i, text in enumerate(ATTEMPT.splitlines(), 1) if '"missing"' in text)
    assert caught.value.failure.frames[-1] == (line, "fails")
    with pytest.raises(LookupError, match="so special") as special:
        attempt.fails_specially()
    assert special.value.failure.type == "Special"  # type: ignore[attr-defined]
    with pytest.raises(AttemptError):
        attempt.asserts()


def test_comparisons_of_our_objects_are_counted(attempt: Any) -> None:
    comparisons = Comparisons()
    items = attempt.sort(comparisons.counted([3, 1, 2]))
    assert [comparisons.plain(x) for x in items] == [1, 2, 3]
    there = comparisons.count
    sorted(comparisons.counted([3, 1, 2]))
    assert comparisons.count == 2 * there


def test_classes_and_operators(attempt: Any) -> None:
    Money = attempt.Money  # noqa: N806
    five = Money(5)
    assert isinstance(five, Money)
    assert (five.cents, (five + 2).cents, (2 + five).cents, (five + five).cents) == (5, 7, 7, 10)
    assert five == Money(5)
    assert five != Money(6)
    assert five < Money(6)
    assert max(five, Money(6)) == Money(6)
    assert len({five, Money(5), Money(6)}) == 2
    assert (len(five), 3 in five, 6 in five, Money(12)[1], list(Money(12))) == (5, True, False, "2", ["1", "2"])
    assert not Money()
    assert str(five) == "5 cents"
    assert five.plus(1, 2, by=10).cents == 35
    assert (Money.of(2).euros, Money.nothing().cents, Money.zero) == (2.0, 0, 0)
    five.cents = 9
    assert five.cents == 9
    assert sum([Money(1), Money(2)]).cents == 3  # type: ignore[attr-defined]
    assert isinstance(attempt.rich(), Money)
    with pytest.raises(AttributeError):
        five.dollars  # noqa: B018


def test_slices_of_our_objects(fresh: Fresh) -> None:
    session, names = fresh("def f(a): return [a[1:3], a[::-1], a[-1]]\n", "f")
    reads = Reads([1, 2, 3, 4])
    assert names["f"](reads) == [[2, 3], [4, 3, 2, 1], 4]
    assert reads.reads == 2 + 4 + 1
    assert not session.process.ran_out_of_memory()


def test_nothing_foreign_equals_what_is_expected(attempt: Any) -> None:
    liar = attempt.equal_to_all()
    assert liar != 5
    assert not (liar == [1])  # noqa: SIM201  # the other operator
    with pytest.raises(TypeError):
        liar < 5  # noqa: B015
    with pytest.raises(TypeError):
        liar + 1
    assert attempt.Money(5) != 5


def test_arrays_go_both_ways(attempt: Any) -> None:
    array = np.arange(6.0).reshape(2, 3)
    sums = attempt.double(array)
    assert np.array_equal(array, 2 * np.arange(6.0).reshape(2, 3))
    assert np.array_equal(sums, [6, 10, 14])


def test_prints_are_kept(attempt: Any, session: Session) -> None:
    assert attempt.says("hello") == 5
    assert any(b"hello\nhello\n" in message for message in session.conversation)


def test_objects_in_the_worker_are_released(session: Session, loaded: Any) -> None:
    session.begin_example()
    values = [loaded.Money(i) for i in range(50)]
    numbers = {value._kata_id for value in values}
    del values
    loaded.echo(1)
    assert not numbers & session._exchange.objects._remote.keys()
    with pytest.raises(AttributeError):
        loaded.not_callable  # noqa: B018


def test_what_does_not_load_says_why(fresh: Fresh) -> None:
    for source, text in (("def f(:\n    pass", "SyntaxError"), ("import nowhere", "No module"), ("1 / 0", "division")):
        with pytest.raises(Unloadable, match=text) as caught:
            fresh(source, "f")
        assert caught.value.failure.frames[-1][0] == 1


def test_a_loop_is_stopped_and_the_session_is_over(fresh: Fresh) -> None:
    session, names = fresh("def loop():\n    while True: pass\n", "loop")
    with pytest.raises(Stopped) as caught:
        names["loop"]()
    assert caught.value.verdict is Verdict.TLE
    with pytest.raises(Stopped):
        names["loop"]()
    session.close()


def test_killed_from_outside(fresh: Fresh) -> None:
    session, names = fresh("def f(): return 1\n", "f")
    assert names["f"]() == 1
    os.kill(session.process.pid, signal.SIGKILL)
    with pytest.raises(Stopped) as caught:
        names["f"]()
    assert caught.value.verdict is Verdict.RTE


def test_a_node_of_the_attempts_own_class_is_a_node(fresh: Fresh) -> None:
    source = """
class ListNode:
    def __init__(self, val=0, next=None): self.val, self.next = val, next
def build(n):
    head = None
    while n: head, n = ListNode(n, head), n - 1
    return head
"""
    session, names = fresh(source, "build")
    head = names["build"](3)
    assert isinstance(head, ListNode)
    assert linked_values(head) == [1, 2, 3]
    session.close()
