from hypothesis import given
from hypothesis import strategies as st
from linked_list_cycle_entry import cycle_entry

from kata_runner.testing import all_lists, every, linked_list

values = st.lists(st.integers(0, 2), max_size=12)  # they repeat: a node is known by itself
cycles = values.filter(bool).flatmap(lambda x: st.tuples(st.just(x), st.integers(0, len(x) - 1)))


def nodes_of(values, cycle_at=None):
    """The nodes of a list whose last one leads back to number `cycle_at`."""
    head, nodes = linked_list(values, cycle_at), []
    for _ in values:
        nodes.append(head)
        head = head.next
    return nodes


@every(case=((values, at) for values in all_lists([0, 1], 4) for at in range(len(values))))
@given(cycles)
def test_gives_the_node_where_the_cycle_begins(case):
    _, cycle_at = case
    nodes = nodes_of(*case)
    assert cycle_entry(nodes[0]) is nodes[cycle_at]


@given(values)
def test_gives_none_where_the_list_ends(values):
    assert cycle_entry(linked_list(values)) is None
