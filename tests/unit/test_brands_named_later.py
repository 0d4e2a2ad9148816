"""Brands of a committee that an earlier clause begins with, brands named by what somebody else was called, and those told by their whole names."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("党委以“一支部一品牌”工程为抓手，先后打造出“医声”“护航者”两个特色党建品牌。", {("党委", "医声"), ("党委", "护航者")}),
        ("院党委围绕中心工作，连续三年培育“护航者”党建品牌。", {("党委", "护航者")}),
        ("党委坚持强基固本，着力推出“医声”党建品牌。", {("党委", "医声")}),
        ("党委书记在会上说，要打造“医声”品牌。", {("", "医声")}),
        ("“夜归人”，那是急诊党支部给夜班小队取的名字，后来成了支部品牌。", {("急诊党支部", "夜归人")}),
        ("“小棉袄”，这是儿科党支部为陪护队起的名字，后来成为科室服务品牌。", {("儿科党支部", "小棉袄")}),
        ("“小棉袄”，那是儿科党支部给陪护队起的名字。", set()),
        ("这株“红柳”是儿科党支部2019年叫响的党建品牌——“红柳·医先锋”。", {("儿科党支部", "红柳·医先锋")}),
        ("“红柳”是儿科党支部2019年叫响的党建品牌——扎根基层。", {("儿科党支部", "红柳")}),
    ],
)
def test_whose_and_which(body: str, found: set[tuple[str, str]]) -> None:
    reading = read_document(source(f"{HOUSE}党建新闻\n\n{HOUSE}召开了大会。{body}\n"))
    assert {(item.owner.removeprefix(HOUSE), item.name) for item in reading.brands} == found


@pytest.mark.parametrize("kind", ["发布活动", "征集活动"])
def test_who_holds_a_release_of_cases(kind: str) -> None:
    text = f"{HOUSE}入选优秀案例\n\n日前，“群众满意·卫生健康优秀案例”{kind}在兰州举行。此次{kind}由甘肃日报报业集团黄河社区报主办、甘肃省卫生健康委员会指导。\n"
    reading = read_document(source(text))
    assert [(item.name, item.organizers) for item in reading.campaigns] == [(f"“群众满意·卫生健康优秀案例”{kind}", ("甘肃日报报业集团黄河社区报",))]
    assert ("甘肃日报报业集团黄河社区报", "甘肃日报报业集团") in {(item.child, item.parent) for item in reading.subordinates}


@pytest.mark.parametrize("body", ["举行“红心”党建品牌发布活动。", "举行新闻发布活动，介绍情况。"])
def test_no_release_of_cases(body: str) -> None:
    assert not read_document(source(f"{HOUSE}新闻\n\n日前，{HOUSE}{body}\n")).campaigns
