"""Writes README's table of katas from the roadmap; with --check, only says whether it is up to date."""

from __future__ import annotations

import sys
from pathlib import Path

from kata_runner.catalog import Catalog

ROOT = Path(__file__).parents[1]
BEGIN = "<!-- katas: made by `python tests/readme_table.py` -->\n"
END = "<!-- end of katas -->\n"


def table(katas: Catalog) -> str:
    """One row for each track."""
    rows = ["| track | katas |", "| --- | --- |"]
    rows += [f"| {t.title} | {', '.join(f'`{slug}`' for slug in t.katas)} |" for t in katas.tracks]
    return f"{len(katas.slugs)} katas so far, in the order of `kata list`:\n\n" + "\n".join(rows) + "\n"


def main() -> None:
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    head, _, rest = text.partition(BEGIN)
    _, _, tail = rest.partition(END)
    wanted = f"{head}{BEGIN}\n{table(Catalog(ROOT))}\n{END}{tail}"
    if text == wanted:
        return
    if "--check" in sys.argv:
        sys.exit("README's table of katas is out of date: run python tests/readme_table.py")
    readme.write_text(wanted, encoding="utf-8")


if __name__ == "__main__":
    main()
