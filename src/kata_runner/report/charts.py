"""Charts for HTML pages, as SVG that takes its colours from the page, so that one drawing does for light and dark."""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date

import pygal

from kata_runner.report.plot import seconds_text

__all__ = ["growth_chart", "solved_chart"]

# An import hook of pygal's, for plugins that we have not; Python warns of its old form at every import.
sys.meta_path[:] = [hook for hook in sys.meta_path if not isinstance(hook, pygal.PluginImportFixer)]

_SCRIPT = re.compile(r"<script.*?</script>", re.DOTALL)  # settings for a script that is not there
_WIDTH, _HEIGHT = 460, 230


def growth_chart(sizes: Sequence[int], attempt: Sequence[float], reference: Sequence[float]) -> str:
    """Seconds a call over size, both axes logarithmic.

    Parameters:
        sizes: at least two.
        attempt, reference: seconds at each size.
    """
    chart = _chart(lambda x: f"{round(2**x):,}", lambda y: seconds_text(10**y))
    shown = [math.log10(t) for t in (*attempt, *reference)]
    chart.y_labels = [*range(math.floor(min(shown)), math.ceil(max(shown)) + 1)]
    for name, seconds in (("yours", attempt), ("reference", reference)):
        chart.add(name, [(math.log2(n), math.log10(t)) for n, t in zip(sizes, seconds, strict=True)])
    return _svg(chart)


def solved_chart(solved: Sequence[tuple[date, int]]) -> str:
    """How many katas were solved by each day."""
    chart = _chart(lambda x: date.fromordinal(round(x)).isoformat(), lambda y: f"{y:.0f}")
    chart.show_legend = False
    chart.add("solved", [(day.toordinal(), count) for day, count in solved])
    return _svg(chart)


def _chart(x_text: Callable[[float], str], y_text: Callable[[float], str]) -> pygal.XY:
    chart = pygal.XY(
        width=_WIDTH,
        height=_HEIGHT,
        css=(),  # the page has what there is to say of colours
        js=(),
        disable_xml_declaration=True,
        explicit_size=False,
        legend_at_bottom=True,
        margin=6,
        margin_right=16,
        dots_size=3,
        truncate_label=-1,
        x_labels_major_count=4,
        show_minor_x_labels=False,
    )
    chart.x_value_formatter, chart.value_formatter = x_text, y_text
    return chart


def _svg(chart: pygal.XY) -> str:
    return _SCRIPT.sub("", str(chart.render(is_unicode=True)))
