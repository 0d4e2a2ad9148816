"""The second tab, the files, and how names are set."""

from __future__ import annotations

import csv
import io
from itertools import combinations
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from view_sample import FORMULA, MARKUP, Opened, Sample, saved, synthetic

pytestmark = pytest.mark.browser

BRANCH = "甲市人民医院第一党总支药学部党支部"
HOSPITAL = "甲市人民医院"


def test_charts_follow_and_lead(opened: Opened) -> None:
    """The selection's own conferrals are counted, its institution's hierarchy is shown, and a bar is a filter."""
    opened.choose(BRANCH)
    opened.page.click("#tab-charts")
    tree = opened.page.inner_text("#charts [data-chart=tree]")
    assert [line for line in tree.split("\n") if line][1:4] == [HOSPITAL, "第一党总支", "药学部党支部"]
    assert "1 项授奖 · " + BRANCH in opened.page.inner_text("#charts")
    opened.page.click("#charts [data-action=all]")
    assert "3 项授奖" in opened.page.inner_text("#charts")
    opened.page.click("#charts [data-chart=tier] button:has-text('二等')")
    assert opened.state()["tier"] == "second"
    assert "1 项授奖" in opened.page.inner_text("#charts")


def test_exports(opened: Opened) -> None:
    """Each file can be read by the tool for it and holds hostile names as text."""
    import networkx as nx
    from pyoxigraph import RdfFormat, parse

    assert saved(opened, "png").startswith(b"\x89PNG")
    svg = ET.fromstring(saved(opened, "svg"))
    assert MARKUP in [title.text for title in svg.iter("{http://www.w3.org/2000/svg}title")]
    rows = list(csv.reader(io.StringIO(saved(opened, "csv").decode("utf-8-sig"))))
    labels = [row[1] for row in rows[1:13]]
    assert MARKUP in labels
    assert "'" + FORMULA in labels
    graph = nx.read_gexf(io.BytesIO(saved(opened, "gexf")), version="1.2draft")
    assert MARKUP in [label for _, label in graph.nodes(data="label")]
    assert graph.number_of_edges() > 10
    triples = list(parse(saved(opened, "ttl"), format=RdfFormat.TURTLE))
    assert MARKUP in {triple.object.value for triple in triples}
    assert sum(triple.object.value.endswith("#Conferral") for triple in triples) == 3


def test_all_six_charts(opened: Opened) -> None:
    """By tier, giver, province and year, the institutions with most, and the hierarchy; bars count."""
    opened.page.click("#tab-charts")
    charts = {section.get_attribute("data-chart"): section.inner_text() for section in opened.page.query_selector_all("#charts section")}
    assert list(charts) == ["tier", "giver", "province", "year", "top", "tree"]
    assert "一等\n2" in charts["tier"]
    assert "甲市卫生健康委员会\n3" in charts["giver"]
    assert "山东省\n2" in charts["province"]
    assert "2023\n3" in charts["year"]
    assert "乙市中医医院\n1" in charts["top"]
    assert "药学部党支部" in charts["tree"]
    opened.page.click("#charts [data-chart=top] button:has-text('乙市中医医院')")
    assert opened.state()["s"] == opened.sample.nodes["乙市中医医院"]


def test_only_the_visible_part_issaved(opened: Opened) -> None:
    """Zoomed in on one hospital, or with a class off, the others are not in the file."""
    everything = saved(opened, "csv").decode("utf-8-sig")
    assert "乙市中医医院" in everything
    x, y = opened.sample.positions[HOSPITAL]
    opened.open(f"v={x},{y},20")
    near = saved(opened, "csv").decode("utf-8-sig")
    assert HOSPITAL in near
    assert "乙市中医医院" not in near
    opened.open("off=Hospital")
    assert "乙市中医医院" not in saved(opened, "csv").decode("utf-8-sig")


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """So many nodes that not all can have their name."""
    from partygraph.view import render

    folder = tmp_path_factory.mktemp("crowded")
    (folder / "graph.nq").write_text("".join(synthetic.make(600, named=False)), encoding="utf-8")
    (folder / "network.html").write_text(render(folder), encoding="utf-8")
    return Sample(build=folder, page=folder / "network.html")


@pytest.mark.parametrize("viewport", [(1280, 800), (390, 780)], ids=["screen", "phone"])
def test_names_do_not_collide(chromium: Any, crowded: Sample, viewport: tuple[int, int]) -> None:
    """As they are written into the SVG: no two overlap, none is cut by the rim or lies under the legend."""
    opened = Opened(chromium, crowded, viewport={"width": viewport[0], "height": viewport[1]})
    svg = ET.fromstring(saved(opened, "svg"))
    boxes = []
    for text in svg.iter("{http://www.w3.org/2000/svg}text"):
        size = float(text.get("font-size", ""))
        half = sum(size if character > "\u2000" else 0.58 * size for character in text.text or "") / 2
        x, y = float(text.get("x", "")), float(text.get("y", ""))
        boxes.append((x - half, y - 0.6 * size, x + half, y + 0.6 * size, text.text))
    left, top, wide, high = (opened.page.evaluate(f"document.getElementById('legend').offset{side}") for side in ("Left", "Top", "Width", "Height"))
    legend = (left, top, left + wide, top + high)
    assert len(boxes) > (25 if viewport[0] > 1000 else 3)
    for a, b in combinations([*boxes, (*legend, "legend")], 2):
        assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1], (a, b)
    width = float(svg.get("width", ""))
    assert [box[4] for box in boxes if box[0] < -1 or box[2] > width + 1] == []
    opened.context.close()
