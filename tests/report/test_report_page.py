"""The page of `kata report`, in a real browser."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from browser import OVERFLOW, browser, needs_browser
from commandline import SOLUTIONS, Kata
from kata_runner.history import History
from kata_runner.model import Grade, Verdict
from kata_runner.practice.page import LATEST

pytestmark = needs_browser


@pytest.fixture
def page(kata: Kata, folder: Path) -> str:
    """A report of some days' work: what was wrong, slow, right; the address of the file."""
    kata("start", "running_sums", KATA_NOW="2026-03-02T10:00")
    attempt = folder / "attempts" / "running_sums.py"
    for name in ("wrong_off_by_one", "slow_sums_every_prefix", "accepted_accumulate"):
        shutil.copy(SOLUTIONS / "running_sums" / f"{name}.py", attempt)
        kata("grade", "running_sums", KATA_NOW="2026-03-02T10:20")
    kata("grade", "largest", SOLUTIONS / "largest" / "reference.py", KATA_NOW="2026-03-04T10:00")
    kata("grade", "evens", SOLUTIONS / "evens" / "wrong_the_odd_ones.py", KATA_NOW="2026-03-05T10:00")
    assert kata("report", "page.html", KATA_NOW="2026-03-20T10:00").returncode == 0
    return (folder / "page.html").as_uri()


def test_says_what_was_done(page: str, tmp_path: Path) -> None:
    with browser(tmp_path / "profile") as driver:
        driver.get(page)
        text = driver.find_element("tag name", "body").text
        for fact in ("2 of 5\nkatas solved", "5\ngrades", "2\ndue for review"):
            assert fact in text
        details = driver.find_element("id", "kata-running_sums")
        assert details.get_attribute("open") is None
        details.find_element("tag name", "summary").click()
        rows = [row.text for row in details.find_elements("css selector", "tbody tr")]
        assert [row.split()[2] for row in rows] == ["WA", "TLE", "AC"]
        assert "n^" in rows[1]
        chart = details.find_element("css selector", "svg.chart")
        assert chart.size["height"] > 100
        assert {"yours", "reference"} <= {*chart.text.split()}
        assert len(chart.find_elements("css selector", "circle")) >= 8
        assert not [entry for entry in driver.get_log("browser") if entry["level"] == "SEVERE"]
        asked = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
        sent = [m["params"] for m in asked if m["method"] == "Network.requestWillBeSent"]
        addresses = {what["request"]["url"] for what in sent if what["documentURL"] == page}
        assert addresses == {page}, "it asks for nothing but itself"
        assert not driver.find_elements("tag name", "script")


def test_a_kata_that_was_graded_often_shows_its_latest_grades(kata: Kata, folder: Path) -> None:
    source = SOLUTIONS / "evens" / "wrong_the_odd_ones.py"
    grade = Grade("evens", str(source), Verdict.WA, "")
    for i in range(LATEST + 5):
        History.default().record(replace(grade, verdict=Verdict.AC if i < 5 else Verdict.WA))
    assert kata("report", "page.html").returncode == 0
    text = (folder / "page.html").read_text()
    assert text.count('<td class="WA">') == LATEST
    assert '<td class="AC">' not in text
    assert "And 5 earlier: <code>kata history evens</code>" in text


def test_keys_alone_will_do(page: str, tmp_path: Path) -> None:
    from selenium.webdriver.common.keys import Keys

    with browser(tmp_path / "profile") as driver:
        driver.get(page)
        focus: Callable[[], Any] = lambda: driver.switch_to.active_element  # noqa: E731
        driver.find_element("tag name", "body").send_keys(Keys.TAB)
        assert focus().text == "To the content"
        for _ in range(60):
            focus().send_keys(Keys.TAB)
            if focus().tag_name == "summary" and "Running sums" in focus().text:
                break
        assert "Running sums" in focus().text
        focus().send_keys(Keys.ENTER)
        assert driver.find_element("id", "kata-running_sums").get_attribute("open") is not None


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_fits_phones_and_desks(page: str, tmp_path: Path, width: int) -> None:
    with browser(tmp_path / "profile", width, 800) as driver:
        driver.get(page)
        for details in driver.find_elements("tag name", "details"):
            driver.execute_script("arguments[0].open = true", details)
        assert driver.execute_script(OVERFLOW) == 0


def test_is_dark_where_that_is_asked_for(page: str, tmp_path: Path) -> None:
    light, dark = (ground(page, tmp_path / str(dark), dark=dark) for dark in (False, True))
    assert min(light["paper"]) > 230
    assert max(light["ink"]) < 70
    assert max(dark["paper"]) < 50
    assert min(dark["ink"]) > 200
    assert light["line"] != dark["line"], "the charts take part"


def ground(page: str, profile: Path, *, dark: bool) -> dict[str, list[int]]:
    """Colours of the page, of its text and of a line in a chart, as red, green and blue."""
    with browser(profile, dark=dark) as driver:
        driver.get(page)
        driver.execute_script("document.querySelectorAll('details').forEach(x => x.open = true)")
        look = "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]"
        wanted = {
            "paper": ("body", "background-color"),
            "ink": ("body", "color"),
            "line": (".chart .yours polyline", "stroke"),
        }
        found = {name: str(driver.execute_script(look, *what)) for name, what in wanted.items()}
    return {name: [int(x) for x in text.strip("rgba()").split(",")[:3]] for name, text in found.items()}
