"""The address that brings everything back; the keyboard alone; both languages, both grounds, screen readers."""

from __future__ import annotations

import re
from typing import Any

import pytest

from view_sample import Opened, Sample

pytestmark = pytest.mark.browser

BRANCH = "甲市人民医院第一党总支药学部党支部"
HOSPITAL = "甲市人民医院"


def test_fragment_brings_everything_back(opened: Opened) -> None:
    """A shared address shows the same selection, filter, language and view."""
    opened.choose(HOSPITAL)
    opened.page.click("#filters-button")
    opened.page.select_option("#filter-province", "山东省")
    opened.page.click("#language-button")
    state = opened.state()
    opened.open(opened.page.evaluate("location.hash.slice(1)"))
    assert opened.state() == state
    assert "Hospital" in opened.panel()
    assert opened.page.input_value("#filter-province") == "山东省"
    assert opened.page.get_attribute("html", "lang") == "en"


def test_keyboard_alone(opened: Opened) -> None:
    """Search, choose, pan, zoom, fit, fold, doubts, charts, clear: without a mouse."""
    page = opened.page
    page.focus("#canvas")
    page.keyboard.press("/")
    page.keyboard.type("甲市人民医院")
    page.keyboard.press("ArrowDown")
    assert page.get_attribute("#search", "aria-activedescendant") == "hit-0"
    page.keyboard.press("Enter")
    assert opened.state()["s"] == opened.sample.nodes[HOSPITAL]
    page.focus("#canvas")
    before = opened.state()["v"]
    page.keyboard.press("ArrowRight")
    page.keyboard.press("+")
    assert opened.state()["v"] != before
    page.keyboard.press("f")
    assert "9 / 12" in opened.status()
    page.keyboard.press("u")
    assert "12 / 12" in opened.status()
    page.keyboard.press("d")
    assert opened.state()["doubts"] == "1"
    page.keyboard.press("Escape")
    assert "s" not in opened.state()
    page.keyboard.press("c")
    assert page.is_visible("#charts")
    page.keyboard.press("c")
    page.keyboard.press("0")
    assert page.is_visible("#canvas")


def test_focus_is_visible(opened: Opened) -> None:
    """Tab reaches the controls, each with an outline."""
    for _ in range(6):
        opened.page.keyboard.press("Tab")
        style = opened.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert style != "none"


def test_language_switch(opened: Opened) -> None:
    """All controls change, and back."""
    opened.page.click("#language-button")
    assert opened.page.inner_text("#filters-button") == "Filters"
    assert "Party branch" in opened.page.inner_text("#kinds")
    opened.page.click("#language-button")
    assert opened.page.inner_text("#filters-button") == "筛选"


def test_dark_mode_follows_the_system_and_the_button(chromium: Any, sample: Sample) -> None:
    """Dark where the system is, switched by the button."""
    page = Opened(chromium, sample, color_scheme="dark")
    assert page.page.get_attribute("html", "data-theme") == "dark"
    page.page.click("#theme-button")
    assert page.page.get_attribute("html", "data-theme") == "light"
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("fragment", ["", "tab=charts", "lang=en&doubts=1"])
def test_axe_finds_nothing(chromium: Any, sample: Sample, scheme: str, fragment: str) -> None:
    """The accessibility checker has nothing to say, with panel and filters open."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    page = Opened(chromium, sample, fragment, color_scheme=scheme, bypass_csp=True)
    page.choose(HOSPITAL)
    page.page.click("#filters-button")
    page.page.wait_for_timeout(250)
    results = axe.Axe().run(page.page)
    assert results.violations_count == 0, results.generate_report()
    page.context.close()


def test_the_rest_of_the_state_comes_back_too(opened: Opened) -> None:
    """Link, path, pins, hidden and folded nodes, classes that are off, doubts and tab."""
    ids = opened.sample.nodes
    for fragment in (
        f"e={ids[BRANCH]},conferral,{ids['一等奖']}",
        f"s={ids['乙市中医医院']}&p={ids[BRANCH]},{ids['乙市中医医院']}",
        f"pin={ids[HOSPITAL]}:40:-30&hide={ids['二等奖']}&fold={ids[HOSPITAL]}&off=OfficialDocument&doubts=1&tab=charts",
    ):
        opened.open(fragment)
        state = opened.state()
        assert {key: state.get(key) for key in (part.split("=")[0] for part in fragment.split("&"))} == dict(part.split("=") for part in fragment.split("&"))
        opened.page.evaluate("location.hash = ''")
        assert not set(opened.state()) & {"s", "e", "p", "pin", "hide", "fold", "off", "doubts", "tab"}
        opened.page.go_back()
        assert opened.state().items() >= {key: value for key, value in state.items() if key != "v"}.items()


def test_keys_for_pin_hide_and_the_panel(opened: Opened) -> None:
    """P pins, H hides, U takes back; Tab and Enter walk the panel to a neighbour."""
    page = opened.page
    opened.choose(HOSPITAL)
    page.focus("#canvas")
    page.keyboard.press("p")
    assert opened.state()["pin"].startswith(opened.sample.nodes[HOSPITAL])
    page.keyboard.press("u")
    assert "pin" not in opened.state()
    page.keyboard.press("h")
    assert opened.state()["hide"] == opened.sample.nodes[HOSPITAL]
    page.keyboard.press("u")
    page.focus("#panel .close")
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "go":
            break
    page.keyboard.press("Enter")
    assert opened.state()["s"] == opened.sample.nodes["甲市人民医院第一党总支"]


def test_english_leaves_no_chinese_but_names(opened: Opened) -> None:
    """Title, buttons, legend, filters, status, keys, panel and charts."""
    page = opened.page
    opened.choose(BRANCH)
    page.click("#filters-button")
    page.click("#export-button")
    page.click("#language-button")
    opened.page.wait_for_selector("#panel[data-ready]")
    texts = [page.title(), *page.locator("h1, #bar button:not(#language-button), #legend, #status, #keys, #panel h3, #panel .actions, #panel dt, #panel footer div").all_inner_texts()]
    texts += page.evaluate("Array.from(document.querySelectorAll('#filters label'), (label) => label.firstChild.textContent)")
    texts += page.evaluate("Array.from(document.querySelectorAll('[aria-label], [placeholder]'), (one) => one.dataset.action ? '' : (one.ariaLabel || '') + (one.placeholder || ''))")
    page.click("#tab-charts")
    texts += page.locator("#charts h2").all_inner_texts()
    assert len(texts) > 40
    assert [text for text in texts if re.search("[\u4e00-\u9fff]", text)] == []
