"""Timing solutions for people who want to study them: many rounds, statistics, history. No verdict comes from it."""

from kata_runner.bench.rounds import BenchOptions, run

__all__ = ["BenchOptions", "run"]
