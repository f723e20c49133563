"""Merges sorted halves; the halves know their cost, their weight and their length."""

from typing import NamedTuple


class Job(NamedTuple):
    weight: int
    length: int


def merged(a: list[Job], b: list[Job]) -> list[Job]:
    i = j = 0
    both: list[Job] = []
    while i < len(a) and j < len(b):
        if a[i].weight * b[j].length >= b[j].weight * a[i].length:
            both.append(a[i])
            i += 1
        else:
            both.append(b[j])
            j += 1
    return both + a[i:] + b[j:]


def in_order(jobs: list[Job]) -> list[Job]:
    if len(jobs) < 2:
        return jobs
    half = len(jobs) // 2
    return merged(in_order(jobs[:half]), in_order(jobs[half:]))


def min_weighted_completion(jobs: list[tuple[int, int]]) -> int:
    ordered = in_order([Job(*job) for job in jobs])
    time, total = 0, 0
    for job in ordered:
        time += job.length
        total += job.weight * time
    return total
