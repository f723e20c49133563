"""A class of jobs that know which goes first, on a heap; counts how much weight still waits while a job runs."""

import heapq
from dataclasses import dataclass


@dataclass
class Job:
    weight: int
    length: int

    def __lt__(self, other: "Job") -> bool:
        return self.weight * other.length > other.weight * self.length


def min_weighted_completion(jobs: list[tuple[int, int]]) -> int:
    heap = [Job(*job) for job in jobs]
    heapq.heapify(heap)
    waiting = sum(job.weight for job in heap)
    cost = 0
    while heap:
        job = heapq.heappop(heap)
        cost += waiting * job.length
        waiting -= job.weight
    return cost
