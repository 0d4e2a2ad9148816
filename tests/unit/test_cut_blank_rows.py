"""Tables of a printed page: one blank between the cells, rows that the page's edge has cut inside a cell or between two, the header once more on the next page."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.names.expand import expand
from partygraph.names.parse import parse
from partygraph.pipeline import read_document

HEAD = "关于公布微视频大赛评选结果的通知\n\n各县（市、区）卫生健康局：\n现将结果予以公布。\n\n淄博市卫生健康局\n2023年9月28日\n\n附件\n获奖作品名单\n"
ROWS = {
    ("淄博市中心医院党委", "父亲的听诊器", "一等奖"),
    ("淄博市妇幼保健院外科第二党支部", "一张没有收下的购物卡", "二等奖"),
    ("沂源县人民医院", "渔村里的两本账", "二等奖"),
    ("桓台县妇幼保健院团支部", "小药丸", "三等奖"),
}
LAYOUTS = {
    "cut-inside-cells": (
        "序\n"
        "号 作品名称 类别 报送单位 主创人员 奖次\n"
        "1 《父亲的听诊器》 微电影 淄博市中心医院党委 王某某、\n"
        "李某某 一等奖\n"
        "2 《一张没有收下的购物\n"
        "卡》 微电影 淄博市妇幼保健院外科第二\n"
        "党支部 赵某某 二等奖\n"
        "3 《渔村里的两本账》 纪实短片 沂源县人民医院 孙某某 二等奖\n"
        "4 《小药丸》 动漫 桓台县妇幼保健院\n"
        "团支部 周某某 三等奖"
    ),
    "header-again": (
        "序号 作品名称 类别 报送单位 主创人员 奖次\n"
        "1 《父亲的听诊器》 微电影 淄博市中心医院党委 王某某 一等奖\n"
        "2 《一张没有收下的购物卡》 微电影 淄博市妇幼保健院外科第二\n"
        "党支部 赵某某 二等奖\n"
        "第 2 页 共 3 页\n"
        "序号 作品名称 类别 报送单位 主创人员 奖次\n"
        "3 《渔村里的两本账》 纪实短片 沂源县人民医院 孙某某 二等奖\n"
        "4 《小药丸》 动漫 桓台县妇幼保健院团支部 周某某 三等奖"
    ),
    "cut-between-cells": (
        "序号 奖次 报送单位 主创人员 作品名称\n"
        "1 一等奖 淄博市中心医院党委\n"
        "王某某 《父亲的听诊器》\n"
        "2 二等奖 淄博市妇幼保健院外科第二党支部 赵某某\n"
        "《一张没有收下的购物卡》\n"
        "3 二等奖 沂源县人民医院 孙某某 《渔村里的两本账》\n"
        "4 三等奖\n"
        "桓台县妇幼保健院团支部 周某某 《小药丸》"
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_rows_that_a_pages_edge_has_cut(layout: str) -> None:
    found = read_document(source(HEAD + LAYOUTS[layout])).conferrals
    assert {(item.recipient, item.entry, item.award) for item in found} == ROWS


def test_two_bodies_in_a_cell_each_with_its_place() -> None:
    table = "序号 作品名称 报送单位 奖次\n1 《父亲的听诊器》 淄博市卫生健康局\n桓台县妇幼保健院 一等奖\n2 《小药丸》 沂源县人民医院 二等奖"
    found = read_document(source(HEAD + table)).conferrals
    assert {(item.recipient, item.entry) for item in found} == {("淄博市卫生健康局", "父亲的听诊器"), ("桓台县妇幼保健院", "父亲的听诊器"), ("沂源县人民医院", "小药丸")}


@pytest.mark.parametrize(
    ("name", "above"),
    [
        ("汕尾市纪委监委驻市卫生健康局纪检监察组", "汕尾市纪委监委"),
        ("汕尾市纪委监委派驻第五纪检监察组", "汕尾市纪委监委"),
        ("中央纪委国家监委驻国家卫生健康委员会纪检监察组", "中央纪委国家监委"),
    ],
)
def test_a_stationed_group_is_of_who_sent_it(name: str, above: str) -> None:
    org = parse(name)
    assert org is not None
    assert org.full_names == (above, name)


def test_a_stationed_group_signs_beside_the_bureau() -> None:
    paper = (
        "关于公布微视频大赛评选结果的通知\n\n各县卫生健康局：\n今年5月，市卫生健康局联合派驻纪检监察组举办“廉润”微视频大赛，现公布结果。陆丰市卫生健康局承办。\n\n"
        "汕尾市卫生健康局\n汕尾市纪委监委驻市卫生健康局纪检监察组\n2023年9月28日\n"
    )
    found = read_document(source(paper))
    assert found.document.issuers == ("汕尾市卫生健康局", "汕尾市纪委监委驻市卫生健康局纪检监察组")
    assert ("汕尾市卫生健康局", "市卫生健康局") in {(item.name, item.alias) for item in found.aliases}


@pytest.mark.parametrize(
    ("chars", "names"),
    [
        ("陆丰市卫生健康局陆丰市甲子镇卫生院", ["陆丰市卫生健康局", "陆丰市甲子镇卫生院"]),
        ("陆丰市卫生健康局", ["陆丰市卫生健康局"]),
        ("中山大学附属第一医院", ["中山大学附属第一医院"]),
    ],
)
def test_bodies_run_together(chars: str, names: list[str]) -> None:
    assert [item.org.name for item in expand(chars)] == names
