"""Paths in the queue, yet none is copied: each is a pair of its last vertex and the path before it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import NamedTuple


class Path(NamedTuple):
    end: int
    before: Path | None

    def backwards(self) -> Iterator[int]:
        path: Path | None = self
        while path:
            yield path.end
            path = path.before


def shortest_path(adj: list[list[int]], s: int, t: int) -> list[int] | None:
    seen = {s}
    queue = deque([Path(s, None)])
    while queue:
        path = queue.popleft()
        if path.end == t:
            return [*path.backwards()][::-1]
        for v in adj[path.end]:
            if v not in seen:
                seen.add(v)
                queue.append(Path(v, path))
    return None
