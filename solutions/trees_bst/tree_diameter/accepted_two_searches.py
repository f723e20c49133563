"""As in any tree: a node farthest from the root ends a longest path; the farthest one from there is its other end."""

from collections import deque

from kata_runner.nodes import TreeNode


def diameter(root: TreeNode | None) -> int:
    if root is None:
        return 0
    links: dict[TreeNode, list[TreeNode]] = {root: []}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child is not None:
                links[node].append(child)
                links[child] = [node]
                stack.append(child)

    def farthest(start: TreeNode) -> tuple[TreeNode, int]:
        distance = {start: 0}
        queue = deque([start])
        while queue:
            node = queue.popleft()
            for other in links[node]:
                if other not in distance:
                    distance[other] = distance[node] + 1
                    queue.append(other)
        return node, distance[node]

    return farthest(farthest(root)[0])[1]
