from hypothesis import example, given
from hypothesis import strategies as st
from remove_list_elements import remove_elements

from kata_runner.testing import all_lists, every, linked_list, linked_values

# Few values, so that much has to go, often side by side; large ones, of which equal ones need not be one object.
few, large = st.integers(0, 1), st.sampled_from([-1000, 0, 1000, 2**70])
cases = st.one_of(
    st.tuples(st.lists(few, max_size=8), few),
    st.tuples(st.lists(large, max_size=6), large),
    st.tuples(st.lists(few, min_size=9, max_size=20), few),
)


@every(case=((values, 1) for values in all_lists([0, 1], 4)))
@given(cases)
@example(([1, 1, 0], 1))
@example(([0, 1, 1, 1, 0, 1], 1))
@example(([1, 1, 1], 1))
@example(([1000, 0], 1000))
def test_leaves_the_other_values(case):
    values, val = case
    assert linked_values(remove_elements(linked_list(values), val), most=100) == [x for x in values if x != val]


@given(cases)
@example(([0, 1, 0, 0, 1, 1], 1))
def test_leaves_the_other_nodes(case):
    values, val = case
    head = linked_list(values)
    rest = []
    node = head
    while node is not None:
        if node.val != val:
            rest.append(node)
        node = node.next
    head = remove_elements(head, val)
    for node in rest:
        assert head is node, "it is not the node that was there"
        head = head.next
