"""Search, filters and legend."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from partygraph.view import to_networkx
from view_sample import Opened, Sample, synthetic

pytestmark = pytest.mark.browser

BRANCH = "甲市人民医院第一党总支药学部党支部"
HOSPITAL = "甲市人民医院"


def test_search_finds_any_written_form(opened: Opened) -> None:
    """Full names, other names, pieces, pinyin initials, a document's number; nothing is said to be nothing."""
    assert opened.search("甲市人民医院")[0] == HOSPITAL
    assert opened.search("红十字") == [HOSPITAL]
    assert BRANCH in opened.search("药学部 总支")
    assert HOSPITAL in opened.search("jsrmyy")
    assert opened.search("〔2023〕6号") == ["关于表彰先进的通报"]
    assert opened.search("没有这样的名称") == []
    assert "没有找到" in opened.page.inner_text("#hits")


@pytest.mark.parametrize(
    ("name", "value", "gone"),
    [
        pytest.param("province", "山东省", "乙市中医医院", id="province"),
        pytest.param("tier", "second", BRANCH, id="tier"),
        pytest.param("award", "二等奖", BRANCH, id="award"),
        pytest.param("city", "甲市", "乙市中医医院", id="city"),
    ],
)
def test_filters(opened: Opened, name: str, value: str, gone: str) -> None:
    """A filter leaves what matches; the other selects count what is left; reset brings all back."""
    opened.page.click("#filters-button")
    opened.page.select_option(f"#filter-{name}", value)
    assert "12 / 12" not in opened.status()
    assert opened.state()[name] == value
    opened.page.click("#tab-charts")
    assert gone not in opened.page.inner_text("#charts [data-chart=top]")
    opened.page.click("#reset")
    assert "12 / 12" in opened.status()


def test_every_filter_is_offered(opened: Opened) -> None:
    """Place, campaign, giver, tier, award, year and document."""
    opened.page.click("#filters-button")
    names = [select.get_attribute("id") for select in opened.page.query_selector_all("#filters select")]
    assert names == [f"filter-{name}" for name in ("province", "city", "campaign", "giver", "tier", "award", "year", "document")]


def test_legend_counts_and_switches(opened: Opened) -> None:
    """Each class with its number; a press takes it out, and its links move up to its head."""
    legend = opened.page.inner_text("#kinds")
    assert "医院\n3" in legend.replace("\xa0", "")
    opened.page.click("#kinds [data-kind=PartyBranch]")
    assert "11 / 12" in opened.status()
    assert opened.state()["off"] == "PartyBranch"


def test_suggestions_tell_what_and_where(opened: Opened) -> None:
    """Each suggestion has its class and place; the number of hits stands below."""
    opened.page.fill("#search", "甲市")
    hits = opened.page.inner_text("#hits")
    assert "医院 · 甲市" in hits
    assert f"{len(opened.search('甲市'))} 个结果" in hits


@pytest.fixture(scope="module")
def provinces(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """Several campaigns, givers, documents and years."""
    from partygraph.view import render

    folder = tmp_path_factory.mktemp("provinces")
    (folder / "graph.nq").write_text("".join(synthetic.make(800, named=False)), encoding="utf-8")
    (folder / "network.html").write_text(render(folder), encoding="utf-8")
    return Sample(build=folder, page=folder / "network.html")


def _expected(build: Path, name: str) -> dict[str, int]:
    """How many conferrals each value of a filter has, counted in the graph."""
    graph = to_networkx(build)
    near: dict[str, dict[str, list[str]]] = {}
    for source, target, data in graph.edges(data=True):
        near.setdefault(source, {}).setdefault(data["relation"], []).append(target)
    counts: dict[str, int] = {}
    for recipient, award, data in graph.edges(data=True):
        if data["relation"] != "conferral":
            continue
        host = recipient
        while not graph.nodes[host]["place"]:
            host = near[host]["subordinateTo"][0]
        values = {
            "province": [graph.nodes[host]["province"]],
            "city": [graph.nodes[host]["city"]],
            "campaign": near[award]["inCampaign"],
            "giver": near[award]["awardedBy"],
            "tier": [text for key, text in graph.nodes[award]["facts"] if key == "tier"],
            "award": [graph.nodes[award]["label"]],
            "year": [text[:4] for document in data["documents"] for key, text in graph.nodes[document]["facts"] if key == "issued"],
            "document": list(data["documents"]),
        }[name]
        for value in values:
            counts[value] = counts.get(value, 0) + 1
    return counts


@pytest.mark.parametrize("name", ["province", "city", "campaign", "giver", "tier", "award", "year", "document"])
def test_each_filter_leaves_what_the_graph_says(chromium: Any, provinces: Sample, name: str) -> None:
    """Every choice is offered with its number of conferrals, and choosing one leaves just these."""
    expected = _expected(provinces.build, name)
    assert len(expected) > 1
    opened = Opened(chromium, provinces)
    page = opened.page
    page.click("#filters-button")
    options = {option.get_attribute("value"): option.inner_text() for option in page.query_selector_all(f"#filter-{name} option")[1:]}
    assert sorted(int(text.rsplit("（", 1)[1].rstrip("）")) for text in options.values()) == sorted(expected.values())
    value = list(options)[-1]
    page.select_option(f"#filter-{name}", value)
    page.click("#tab-charts")
    count = next(number for key, number in expected.items() if key == value or key.endswith("/" + value))
    assert page.inner_text("#charts p").startswith(f"{count} 项授奖")
    assert opened.state()[name] == value
    legend = page.text_content("#relations")
    assert f"获得{count}" in legend.replace(" ", "")
    opened.context.close()
