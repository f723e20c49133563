"""What a kata's author is told of what `kata verify` found."""

from __future__ import annotations

import typer

from kata_runner.authoring.report import KataReport, Saboteurs
from kata_runner.cli.base import paint

__all__ = ["summarise", "tell"]


def tell(report: KataReport) -> None:
    state = paint("ok", "green") if not report.findings else paint("not ok", "red")
    tried, mutants = report.saboteurs, report.mutants
    sabotaged = f", {_fate(tried)}" if tried else ""
    share = f", {mutants.share:.0%} of {mutants.total} mutants killed" if mutants else ""
    typer.echo(f"{report.kata}: {state}{sabotaged}{share} ({report.seconds:.0f} s)")
    for finding in report.findings:
        typer.echo(f"  {finding.rule}: {finding.message}")
    for close in report.thin:
        typer.echo(f"  thin: {close}")
    for survivor in mutants.survivors if mutants else ():
        typer.echo(f"  survived: {survivor}")


def summarise(reports: list[KataReport]) -> None:
    broken = [report.kata for report in reports if report.findings]
    tried = [report.saboteurs for report in reports if report.saboteurs]
    total = Saboteurs(
        sum(each.total for each in tried),
        sum(each.rejected for each in tried),
        tuple(name for each in tried for name in each.allowed),
    )
    sabotaged = f"; {_fate(total)}" if tried else ""
    mutants = [report.mutants for report in reports if report.mutants]
    wrong = sum(m.total - m.equivalent for m in mutants)
    killed = sum(m.killed for m in mutants)
    share = f"; {killed} of {wrong} mutants killed ({killed / wrong:.1%})" if wrong else ""
    typer.echo(f"{len(reports) - len(broken)} of {len(reports)} katas are ok{sabotaged}{share}")
    if broken:
        typer.echo(f"not ok: {', '.join(broken)}")


def _fate(tried: Saboteurs) -> str:
    allowed = f" and {len(tried.allowed)} allowed" if tried.allowed else ""
    return f"{tried.rejected} of {tried.total} saboteurs rejected{allowed}"
