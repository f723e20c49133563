from hypothesis import given
from hypothesis import strategies as st
from topological_sort import topo_order


@st.composite
def sortable(draw):
    """Edges that keep to a drawn order, some of them twice, in any sequence."""
    n = draw(st.integers(1, 8))
    order = draw(st.permutations(range(n)))
    places = st.integers(0, n - 1)
    pairs = draw(st.lists(st.tuples(places, places), max_size=12))
    return n, [(order[i], order[j]) for i, j in pairs if i < j]


@st.composite
def cyclic(draw):
    """A cycle of any length, a task's edge to itself included, among edges of any kind."""
    n = draw(st.integers(1, 8))
    tasks = st.integers(0, n - 1)
    cycle = draw(st.lists(tasks, min_size=1, unique=True))
    others = draw(st.lists(st.tuples(tasks, tasks), max_size=6))
    return n, draw(st.permutations([*zip(cycle, cycle[1:] + cycle[:1], strict=True), *others]))


@given(sortable())
def test_orders_all_tasks_so_that_every_edge_leads_forward(case):
    n, edges = case
    order = topo_order(n, edges.copy())
    assert order is not None, "there is an order"
    assert sorted(order) == list(range(n))
    assert all(order.index(u) < order.index(v) for u, v in edges)


@given(cyclic())
def test_says_when_there_is_no_order(case):
    assert topo_order(*case) in (None, [], ())
