"""The chosen node or link: names, facts and sources; neighbours, paths; what is folded, hidden, pinned and doubted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from view_sample import MARKUP, Opened, make_sample, small_build

pytestmark = pytest.mark.browser

BRANCH = "甲市人民医院第一党总支药学部党支部"
HOSPITAL = "甲市人民医院"


def test_click_shows_names_type_place_facts_and_source(opened: Opened) -> None:
    """A click on a dot opens its panel, with the source line and the characters marked in it."""
    x, y = opened.at(HOSPITAL)
    opened.page.mouse.click(x, y)
    opened.page.wait_for_selector("#panel mark")
    text = opened.panel()
    for expected in (HOSPITAL, "医院", "甲市红十字医院", "山东省 甲市", "甲市人民医院第一党总支"):
        assert expected in text
    assert opened.page.inner_text("#panel mark") == HOSPITAL
    assert "1　甲市人民医院第一党总支药学部党支部　同心圈" in opened.page.inner_text("#panel blockquote")
    assert "关于表彰先进的通报" in opened.page.inner_text("#panel blockquote footer")


def test_link_shows_its_own_source(opened: Opened) -> None:
    """A conferral's mark opens the link, with the row that states it."""
    opened.choose(BRANCH)
    opened.page.click("#panel [data-action=link]")
    opened.page.wait_for_selector("#panel mark")
    text = opened.panel()
    assert "获得" in text
    assert "第 1 位" in text
    assert "同心圈" in text
    assert "row.table" in text
    assert opened.state()["e"].split(",")[1] == "conferral"


def test_click_on_a_line_chooses_the_link(opened: Opened) -> None:
    """Halfway between two nodes is their link."""
    opened.choose("乙市中医医院")
    (ax, ay), (bx, by) = opened.at("乙市中医医院"), opened.at("二等奖")
    opened.page.mouse.click((ax + bx) / 2, (ay + by) / 2)
    assert "e" in opened.state()


def test_walks_to_neighbours_and_who_else_won(opened: Opened) -> None:
    """Neighbours are buttons; an award lists all who won it."""
    opened.choose(BRANCH)
    opened.page.click("#panel [data-action=others]")
    text = opened.panel()
    assert "获奖者（2）" in text
    assert MARKUP in text
    opened.page.click(f"#panel button.go:has-text('{BRANCH}')")
    assert opened.state()["s"] == opened.sample.nodes[BRANCH]


def test_path_between_two(opened: Opened) -> None:
    """From the branch to a hospital that won in the same campaign."""
    opened.choose(BRANCH)
    opened.page.click("#panel [data-action=path]")
    opened.choose("乙市中医医院")
    text = opened.panel()
    assert "路径（4 步）" in text
    assert "首届“同心”大赛" in text
    assert opened.state()["p"] == f"{opened.sample.nodes[BRANCH]},{opened.sample.nodes['乙市中医医院']}"


def test_folds_a_hospital_and_back(opened: Opened) -> None:
    """Folded away are the Party organisations and brands; links stay on the hospital; undo brings all back."""
    opened.choose(HOSPITAL)
    opened.page.click("#panel [data-action=fold]")
    assert "9 / 12" in opened.status()
    assert opened.state()["fold"] == opened.sample.nodes[HOSPITAL]
    opened.page.click("#panel [data-action=fold]")
    assert "12 / 12" in opened.status()
    opened.page.click("#undo-button")
    assert "9 / 12" in opened.status()
    opened.page.click("#fold-button")
    assert opened.state()["fold"] == "all"


def test_hides_pins_and_undoes(opened: Opened) -> None:
    """Hidden nodes are out of the picture and in the fragment; a drag pins; undo takes each back."""
    opened.choose(HOSPITAL)
    opened.page.click("#panel [data-action=pin]")
    assert opened.state()["pin"].startswith(opened.sample.nodes[HOSPITAL])
    opened.page.click("#panel [data-action=hide]")
    assert "11 / 12" in opened.status()
    opened.page.click("#undo-button")
    assert "12 / 12" in opened.status()
    opened.page.click("#undo-button")
    assert "pin" not in opened.state()


def test_drag_moves_and_pins(opened: Opened) -> None:
    """A dragged node stays where it was put, with what stands below it."""
    x, y = opened.at("乙市中医医院")
    opened.page.mouse.move(x, y)
    opened.page.mouse.down()
    for step in range(1, 9):  # as slowly as a hand: all in one frame is no drag
        opened.page.wait_for_timeout(40)
        opened.page.mouse.move(x + 7.5 * step, y + 5 * step)
    opened.page.mouse.up()
    pin = opened.state_with("pin")["pin"]
    assert pin.startswith(opened.sample.nodes["乙市中医医院"])
    before = opened.sample.positions["乙市中医医院"]
    assert (int(pin.split(":")[1]), int(pin.split(":")[2])) != before


def test_doubts_are_named(opened: Opened) -> None:
    """A count that does not add up and two dates are told in the panel."""
    opened.choose("二等奖")
    assert "文中称 2 个，实际列出 1 个" in opened.panel()
    opened.choose("关于表彰先进的通报")
    assert "日期不一致：2023-02-13、2023-03-02" in opened.panel()


NEAR = """([x, y, reach]) => { const canvas = document.querySelector("#canvas canvas"), ratio = canvas.width / canvas.clientWidth;
  const piece = document.createElement("canvas"), context = piece.getContext("2d", { willReadFrequently: true });
  piece.width = piece.height = 2 * reach * ratio;
  context.drawImage(canvas, -(x - reach) * ratio, -(y - reach) * ratio);
  const data = context.getImageData(0, 0, piece.width, piece.height).data;
  let count = 0;
  for (let i = 0; i < data.length; i += 4) if (Math.abs(data[i] - 0xa8) + Math.abs(data[i + 1] - 0x6a) + data[i + 2] < 60) count += 1;
  return count; }"""
"""Pixels of the colour of doubt round a place of the canvas."""


def _doubtful(opened: Opened, x: float, y: float, reach: float) -> int:
    box = opened.page.locator("#canvas").bounding_box()
    return int(opened.page.evaluate(NEAR, [x - box["x"], y - box["y"], reach]))


def test_doubts_are_drawn(opened: Opened) -> None:
    """The ledger lies over the picture: a dashed ring round what does not add up, none round what does."""
    doubted, sound = opened.at("二等奖"), opened.at("乙市中医医院")
    assert _doubtful(opened, *doubted, 30) == 0
    opened.page.click("#doubts-button")
    opened.page.wait_for_timeout(200)
    assert _doubtful(opened, *doubted, 30) > 20
    assert _doubtful(opened, *sound, 12) == 0
    opened.page.click("#doubts-button")
    opened.page.wait_for_timeout(200)
    assert _doubtful(opened, *doubted, 30) == 0


def test_a_doubtful_link_is_drawn_in_doubt(chromium: Any, tmp_path: Path) -> None:
    """What only an inherited mention supports is a dashed line, and its panel says so."""
    texts = small_build(tmp_path)
    graph = tmp_path / "graph.nq"
    graph.write_text(graph.read_text(encoding="utf-8").replace('"verbatim"', '"inherited"'), encoding="utf-8")
    opened = Opened(chromium, make_sample(tmp_path, texts), "doubts=1")
    (ax, ay), (bx, by) = opened.at("乙市中医医院"), opened.at("二等奖")
    assert _doubtful(opened, (ax + bx) / 2, (ay + by) / 2, 8) > 2
    opened.choose("乙市中医医院")
    assert "只有间接依据" in opened.panel()
    opened.page.click("#panel [data-action=link]")
    assert "只有间接依据" in opened.panel()
    opened.context.close()


def test_hidden_come_back(opened: Opened) -> None:
    """What was hidden can be had back from any other panel."""
    opened.choose("乙市中医医院")
    opened.page.click("#panel [data-action=hide]")
    opened.choose(HOSPITAL)
    opened.page.click("#panel [data-action=back]")
    assert "12 / 12" in opened.status()


def test_no_path_is_said(opened: Opened) -> None:
    """With both awards hidden nothing joins the two."""
    opened.open(f"hide={opened.sample.nodes['一等奖']},{opened.sample.nodes['二等奖']}")
    opened.choose(BRANCH)
    opened.page.click("#panel [data-action=path]")
    assert "选择路径终点" in opened.panel()
    opened.choose("乙市中医医院")
    assert "没有路径" in opened.panel()
