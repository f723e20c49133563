"""What a grade says of running time and memory, in words."""

from __future__ import annotations

from kata_runner.model import Growth
from kata_runner.timing.statistics import STANDARD_ERRORS, Estimate, Sample

__all__ = ["allocation", "computed_ahead", "running_time"]

ROUNDING = 0.05  # of an exponent, where it is told
EXPLODES = 3.0  # an excess exponent that is told in words: whatever it is exactly, it is no power


def running_time(outcome: str, now: Estimate, growth: Growth | None, limit: float, last: Sample) -> str:
    """Say how an attempt compares with the reference.

    Parameters:
        outcome: ok, borderline, growth or ratio.
        now: the last estimate.
        growth: None if too few sizes were measured.
        limit: the greatest ratio that passes.
        last: the sample of the largest size.
    """
    beside = _beside(now.ratio, last)
    if growth is None:
        return beside
    told = f"{_grows(growth, now)}; {beside}"
    return {
        "ok": told,
        "growth": told,
        "ratio": f"{told} (limit {limit:g}x)",
        "borderline": f"close to the line, counted as passed: {told} (limit {limit:g}x)",
    }[outcome]


def _grows(growth: Growth, now: Estimate) -> str:
    """Say how the attempt grows; like the reference only if that is so as far as could be measured."""
    assert now.excess is not None
    attempt, reference = f"n^{growth.attempt:.1f}", f"n^{growth.reference:.1f}"
    is_like = abs(now.excess) <= max(STANDARD_ERRORS * now.error, ROUNDING) or attempt == reference
    if now.growth == "same" and is_like:
        return f"grows like the reference, {reference}"
    if now.excess > EXPLODES:
        return f"explodes as n grows, reference {reference}"
    return f"grows like {attempt}, reference {reference}"


def _beside(ratio: float, last: Sample) -> str:
    def times(r: float) -> str:
        return f"{r:,.0f}x" if r >= 10 else f"{r:.1f}x"

    if last.cut:
        return f"stopped at n = {last.n:,}, already over {times(ratio)} slower"
    if ratio > 1.05:
        return f"{times(ratio)} slower at n = {last.n:,}"
    return f"{times(1 / ratio)} faster at n = {last.n:,}" if ratio < 0.95 else f"as fast at n = {last.n:,}"


def computed_ahead(ahead: float, allowed: float, message: str) -> str:
    """Say that an attempt computes too much ahead.

    Parameters:
        ahead, allowed: in seconds.
        message: what `running_time` says of it.
    """
    return (
        f"computes {_seconds(ahead)} ahead, at import or in some calls, where one call may take {_seconds(allowed)}; "
        f"beside that, {message}"
    )


def _seconds(seconds: float) -> str:
    return f"{seconds:.1f} s" if seconds >= 1 else f"{1e3 * seconds:.0f} ms"


def allocation(worse: bool, growth: Growth, n: int, attempt: int, reference: int) -> str:
    """Say what extra memory an attempt takes.

    Parameters:
        n: the largest size.
        attempt, reference: bytes that a call takes there.
    """
    beside = f"{attempt:,} bytes at n = {n:,}, reference {reference:,}"
    if not worse:
        return f"takes no more memory than it should: {beside}"
    return f"extra memory grows like {_power(growth.attempt)}, reference {_power(growth.reference)}; {beside}"


def _power(exponent: float) -> str:
    return f"n^{abs(round(exponent, 1)):.1f}" if exponent > -0.05 else f"n^{exponent:.1f}"
