"""Returns nodes that hold nodes that hold nodes, each many times."""

from kata_runner.nodes import ListNode


def running_sums(items):
    answer = ListNode(0)
    for _ in range(30):
        chain = None
        for _ in range(20):
            chain = ListNode(answer, chain)
        answer = chain
    return answer
