"""Markup in a name is text: in every panel, list, tooltip, export and address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from pyoxigraph import RdfFormat, parse

from view_sample import MARKUP, Opened, make_sample, saved, small_build

pytestmark = pytest.mark.browser

BAD = "<img src=x onerror=alert(1)>"


def test_names_are_text_everywhere(opened: Opened) -> None:
    """Markup in a name is shown as it is written."""
    opened.choose(MARKUP)
    assert MARKUP in opened.panel()
    assert opened.page.query_selector("#panel img") is None
    x, y = opened.at(MARKUP)
    opened.page.mouse.move(x, y)
    opened.page.wait_for_selector("#tip:not([hidden])")
    assert MARKUP in opened.page.inner_text("#tip")
    opened.page.click("#tab-charts")
    assert MARKUP in opened.page.inner_text("#charts")
    opened.open(f"s={opened.state()['s']}")
    assert MARKUP in opened.panel()
    opened.open("s=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&off=%3Cb%3E&v=a,b,c&province=%3Csvg%20onload%3Dalert(1)%3E")
    assert opened.page.query_selector("#filters svg") is None


@pytest.fixture
def hostile(chromium: Any, tmp_path: Path) -> Iterator[Opened]:
    """The small page, with markup in every label, name, number and title."""
    texts = small_build(tmp_path)
    graph = tmp_path / "graph.nq"
    text = graph.read_text(encoding="utf-8")
    text = re.sub(r'"@zh', BAD + '"@zh', text).replace('甲卫函〔2023〕6号"', f'甲卫函〔2023〕6号{BAD}"')
    graph.write_text("".join(sorted(text.splitlines(keepends=True))), encoding="utf-8", newline="\n")
    page = Opened(chromium, make_sample(tmp_path, texts))
    yield page
    assert page.page.evaluate("document.querySelectorAll('img, svg[onload], [onerror], [onclick], [onload], [href^=\"javascript\"]').length") == 0
    page.context.close()
    assert page.complaints == []


def test_every_panel(hostile: Opened) -> None:
    """Campaign, award, document, giver, hospital, branch and brand: heading, facts, neighbours and source of each."""
    assert len(hostile.sample.nodes) == 12
    for label, node in hostile.sample.nodes.items():
        assert label.endswith(BAD)
        hostile.open("s=" + node)
        hostile.page.wait_for_selector("#panel[data-ready]")
        assert hostile.page.inner_text("#panel h2") == label
        assert hostile.panel().count(BAD) > 1


def test_links_paths_lists_and_tooltips(hostile: Opened) -> None:
    """A link's panel, a path, the hits of a search, the choices of each filter, all charts, the tooltip."""
    page = hostile.page
    branch = "甲市人民医院第一党总支药学部党支部" + BAD
    assert BAD in hostile.search("药学部")[0]
    hostile.choose(branch)
    page.click("#panel [data-action=link]")
    page.wait_for_selector("#panel blockquote")
    assert hostile.panel().count(BAD) > 3
    hostile.choose(branch)
    page.click("#panel [data-action=path]")
    hostile.choose("乙市中医医院" + BAD)
    assert "路径（4 步）" in hostile.panel()
    page.click("#filters-button")
    for name in ("province", "city", "campaign", "giver", "award", "document"):
        assert BAD[:20] in page.inner_text(f"#filter-{name}"), name
    page.select_option("#filter-giver", index=1)
    page.click("#tab-charts")
    hostile.choose(branch)
    for chart in ("giver", "province", "top", "tree"):
        assert BAD in page.inner_text(f"#charts [data-chart={chart}]"), chart
    page.click("#reset")
    page.click("#tab-network")
    x, y = hostile.at("乙市中医医院" + BAD)
    page.mouse.move(x, y)
    page.wait_for_selector("#tip:not([hidden])")
    assert BAD in page.inner_text("#tip")
    page.emulate_media(media="print")
    page.click("#panel h2")


def test_every_file(hostile: Opened) -> None:
    """Each file is well-formed and holds the name as text."""
    svg = saved(hostile, "svg")
    assert sum(BAD in (title.text or "") for title in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}title")) == 12
    assert BAD.encode() not in svg
    assert saved(hostile, "csv").decode("utf-8-sig").count(BAD) > 12
    gexf = saved(hostile, "gexf")
    assert BAD.encode() not in gexf
    assert sum(BAD in node.get("label", "") for node in ET.fromstring(gexf).iter("{http://www.gexf.net/1.2draft}node")) == 12
    labels = [triple.object.value for triple in parse(saved(hostile, "ttl"), format=RdfFormat.TURTLE) if triple.predicate.value.endswith("prefLabel")]
    assert len([label for label in labels if label.endswith(BAD)]) == 12


@pytest.mark.parametrize("key", ["s", "e", "p", "off", "fold", "hide", "pin", "v", "lang", "tab", "province", "campaign", "document", "nothing"])
def test_every_part_of_the_address(opened: Opened, key: str) -> None:
    """Whatever stands in the address is looked up, and what is not there is dropped."""
    opened.open(f"{key}=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E,%3C/script%3E%3Cscript%3Ealert(1)%3C/script%3E,x:1e999:y&filters=1")
    assert opened.page.query_selector("main img, header img, #filters img") is None
    assert opened.page.is_visible("#canvas")
