from hypothesis import given
from hypothesis import strategies as st
from reverse_linked_list import reverse_list

from kata_runner.testing import all_lists, every, linked_list, linked_values

values = st.lists(st.integers(-2, 3), max_size=8) | st.lists(st.integers(-2, 3), min_size=9, max_size=20)


def nodes_of(head):
    """The nodes of a list that ends."""
    return [] if head is None else [head, *nodes_of(head.next)]


@every(values=all_lists([0, 1], 3))
@given(values)
def test_turns_the_list_round(values):
    assert linked_values(reverse_list(linked_list(values)), most=100) == values[::-1]


@every(values=all_lists([0, 1], 3))
@given(values)
def test_keeps_the_nodes_and_their_values(values):
    head = linked_list(values)
    before = nodes_of(head)
    head = reverse_list(head)
    linked_values(head, most=100)  # it ends
    assert all(node in before for node in nodes_of(head)), "a node is new"
    assert [node.val for node in before] == values, "a node has another value than before"
